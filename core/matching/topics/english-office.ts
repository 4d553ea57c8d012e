import type { Topics } from './topics.ts';

/** English words at home in an office, marketing and IT, chosen as those of other walks of life are (`english-elsewhere.ts`). */
export const ENGLISH_OFFICE: Topics = {
  office: (
    'meeting colleague coworker manager management deadline quarter quarterly rollout supplier vendor budget kickoff ' +
    'brief briefing quote quotation workshop agenda recap slide presentation spreadsheet Excel PowerPoint webinar ' +
    'onboarding freelance freelancer contractor subcontractor consultant consultancy consulting agency invoice ' +
    'invoicing billing procurement purchasing headcount hire recruiter recruitment hiring workload workflow ' +
    'workstream priority prioritise prioritisation milestone timeline schedule reschedule estimate scope sponsor ' +
    'project initiative strategy strategic objective OKR reporting approval validation feedback revenue turnover ' +
    'profitability subsidiary headquarters company corporate enterprise business CFO COO PMO RACI SWOT SMB SME NDA ' +
    'ASAP FYI HR OPEX CAPEX outsource partnership contractual implement implementation feasibility requirement ' +
    'specification spec proposal prototype iteration iterative optimise optimisation synergy alignment align insight ' +
    'bottleneck blocker coworking telework SharePoint OneDrive Dropbox Trello Asana Airtable Gantt DocuSign ' +
    'Accenture Deloitte Capgemini McKinsey Gartner coordinate coordinator collaborate collaborative collaboration ' +
    'accountability inbox mailbox email memo reminder postpone calendar attendee template handover governance ' +
    'compliance audit mitigation startup entrepreneur productivity efficiency incentive upskill mentoring coaching ' +
    'expertise methodology roadblock checklist subtask task finalise update employee workplace product timesheet ' +
    'staffing expense reimburse whiteboard brainstorming digitalisation digitise internship auditor managerial ' +
    'coordination debrief'
  ).split(' '),
  marketing: (
    'marketing marketer subscriber subscription subscribe unsubscribe advertiser advertise advert advertisement ' +
    'advertising ads webshop storefront shopper shopping buyer customer consumer clientele promo promotional ' +
    'discount voucher coupon giveaway loyalty upsell salesperson sales seller retailer retail wholesaler reseller ' +
    'merchandise merchandising assortment catalogue SKU checkout pricing slogan tagline logo rebrand branding ' +
    'copywriter copywriting creative storytelling infographic whitepaper ebook podcast blog blogger influencer ' +
    'follower hashtag retweet tweet teaser banner popup interstitial billboard flyer leaflet brochure mailing ' +
    'emailing autoresponder telemarketing outreach inbound outbound clickbait click clickthrough pageview CPM CPA ' +
    'CPL ROAS ARPU AOV CSAT UTM SERP UGC USP OOH FMCG CPG DTC SMS WhatsApp Instagram Facebook TikTok LinkedIn ' +
    'Pinterest Snapchat YouTube YouTuber Twitter Reddit Criteo Taboola AdWords AdSense Adobe Hotjar Matomo Mixpanel ' +
    'Optimizely Semrush Mailchimp Brevo Klaviyo HubSpot Marketo Pardot Salesforce Pipedrive Zendesk Shopify Magento ' +
    'PrestaShop WooCommerce eBay Zalando Etsy Hootsuite Canva Trustpilot Nielsen Kantar Ipsos Similarweb Typeform ' +
    'SurveyMonkey Qualtrics Eventbrite survey questionnaire respondent demographic psychographic sociodemographic ' +
    'lookalike differentiator freemium paywall demo renewal repurchase reorder purchase affiliate referral ' +
    'testimonial refund satisfaction helpline reputation publicity editorial tradeshow exhibitor showroom packaging ' +
    'bundle seasonality uplift lifecycle reactivation reactivate VIP gamification spam spammer heatmap carousel ' +
    'moodboard headline caption backlink sitemap Google Bing homepage webpage website microsite cashback ' +
    'dropshipping fulfilment supermarket footfall franchisee advertorial sponsored adtech martech rebranding ' +
    'hypermarket panellist recipient Ahrefs distributor wholesale salesman Zoho Yotpo hotline publicist'
  ).split(' '),
  it: (
    'software hardware developer programmer coding code codebase programming compiler debugger debugging refactor ' +
    'refactoring repository repo Git GitHub GitLab Bitbucket changelog rollback hotfix bugfix upgrade install ' +
    'installer reboot configure configuration config boolean JSON XML YAML CSV HTML CSS HTTP URL GraphQL OAuth LDAP ' +
    'TLS SSL SSH FTP SMTP DNS VPN VLAN LAN wifi ethernet router firewall proxy subnet bandwidth throughput localhost ' +
    'fullstack endpoint SDK CLI CPU GPU SSD USB Linux Ubuntu Unix macOS Android iOS iPhone smartphone laptop desktop ' +
    'computer computing mainframe datacentre hypervisor virtualisation Kubernetes Docker Dockerfile OpenShift VMware ' +
    'Citrix AWS Azure GCP Cloudflare Terraform Ansible Jenkins npm JavaScript TypeScript Java Python PHP Kotlin ' +
    'COBOL Symfony MySQL PostgreSQL Postgres MongoDB NoSQL Redis Elasticsearch BigQuery Databricks Hadoop Grafana ' +
    'Datadog Splunk ServiceNow Jira Okta Keycloak Cisco Microsoft IBM Intel Nvidia Lenovo Atlassian WordPress Drupal ' +
    'Odoo Zapier ChatGPT OpenAI LLM chatbot dataset metadata schema query timestamp indexing backup failover uptime ' +
    'SRE observability username password login logout malware ransomware antivirus hacker cyberattack cybersecurity ' +
    'vulnerability pentest MFA regex parser parse asynchronous runtime byte gigabyte pixel plugin widget dropdown ' +
    'tooltip browser Firefox sysadmin admin RPA IoT EDI UML ITIL ITSM CMDB firmware processor microprocessor ' +
    'serverless cron syntax scripting wireframe usability accessibility versioning tech digital automate intranet ' +
    'extranet internet offline telecom debug async Nginx Vercel SAML uninstall decrypt filename scheduler subquery ' +
    'SQLite MariaDB'
  ).split(' '),
};
