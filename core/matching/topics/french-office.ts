import type { Topics } from './topics.ts';

/** French words at home in an office, marketing and IT, chosen as those of other walks of life are (`french-elsewhere.ts`). */
export const FRENCH_OFFICE: Topics = {
  office: (
    'réunion collègue budget budgétaire budgéter trimestre trimestriel planning fournisseur prestataire prestation ' +
    'devis échéance échéancier deadline brief briefer briefing calendrier priorité prioriser objectif pilotage ' +
    'manager manageur management département PME TPE ETI startup entreprise organigramme onboarding recrutement ' +
    'recruter consultant consulting freelance cadrage cadrer périmètre reporting indicateur suivi présentation slide ' +
    'diaporama PowerPoint Excel Word tableur Outlook SharePoint OneDrive Slack workshop brainstorming feedback ' +
    'débriefer kickoff lancement jalon rétroplanning valider validation relecture mail courriel email messagerie ' +
    'visioconférence visio collaborateur collaborer collaboratif collaboration coordination référent interlocuteur ' +
    'décideur décisionnaire comité commanditaire gouvernance stratégie stratégique process processus procédure ' +
    'workflow chiffrage chiffrer estimation facturation facture facturer coût marge rentabilité rentable ' +
    'productivité optimiser optimisation efficacité efficience benchmark benchmarking audit auditer préconisation ' +
    'recommandation projet portefeuille internaliser mutualiser industrialiser pérenniser synergie transverse ' +
    'transversalité métier exigence prototype itération itératif relancer relance prioritaire télétravail coworking ' +
    'webinaire webinar séminaire OKR PMO DAF CFO B2C business corporate partenaire partenariat croissance innovation ' +
    'innovant innover digitaliser digitalisation numérique dématérialiser dématérialisation automatisation ' +
    'automatiser compétence expertise restitution synthèse synthétiser récapitulatif récapituler dossier document ' +
    'documentation fichier cordialement destinataire planifier finaliser formaliser consolider consolidation ' +
    'prévisionnel mensuel hebdomadaire hebdo staffing contractualiser actionnable arbitrage gestionnaire ' +
    'réorganisation restructuration soumissionnaire opérationnel comptabilité logistique'
  ).split(' '),
  marketing: (
    'abonné abonnement annonceur annonce webshop boutique magasin commercial promo promotion promotionnel acheteur ' +
    'achat panel panéliste marketing marketeur publicité publicitaire affichage slogan logo branding rebranding ' +
    'charte packaging emballage merchandising vitrine détaillant distributeur grossiste revendeur retail retailer ' +
    'enseigne hypermarché supermarché vendeur vendre vente consommateur clientèle client prospection démarchage ' +
    'téléprospection télévente téléconseiller fidéliser rabais ristourne coupon parrainage cashback goodies ' +
    'catalogue brochure flyer prospectus dépliant kakemono mailing publipostage emailing désabonnement désabonner ' +
    'désinscription spam clic cliquer affilié affiliation influenceur blog blogueur hashtag follower buzz viralité ' +
    'community Facebook Instagram LinkedIn TikTok Twitter YouTube Pinterest Snapchat WhatsApp Google Bing Amazon ' +
    'eBay Cdiscount Shopify Magento PrestaShop WooCommerce Salesforce HubSpot Mailchimp Brevo Sendinblue Marketo ' +
    'Klaviyo Pipedrive Criteo AdWords Canva Figma Hootsuite Semrush Ahrefs Hotjar Contentsquare Matomo OneTrust ' +
    'Tealium SurveyMonkey Trustpilot média agence régie copywriting rédactionnel éditorial visuel infographie ' +
    'graphiste créa webdesign accroche storytelling inbound outbound formulaire ebook argumentaire closing upselling ' +
    'upsell opportunité KAM SDR démo freemium premium tarif tarification pricing concurrent concurrence ' +
    'concurrentiel différencier typologie ciblage questionnaire répondant satisfaction insatisfaction réclamation ' +
    'détracteur verbatim insight réputation sponsoring sponsoriser événementiel SMS push géociblage multicanalité ' +
    'selfcare livechat SAV ROAS CPM CPA CPL RTB DSP SSP adserver adtech martech UTM backlink netlinking SERP ' +
    'référenceur visiteur internaute mobinaute webmarketing clickbait heatmap checkout paiement PayPal SKU ' +
    'assortiment réassort colis stock showroom réachat résiliation résilier inactif réactivation réactiver VIP ' +
    'appétence RFM cohorte UGC teasing capping wording tagline naming cobranding contenu communication'
  ).split(' '),
  it: (
    'logiciel développeur programmeur programmation informatique informaticien application applicatif coder ' +
    'refactoring compiler compilation compilateur débogage déboguer debug langage Java JavaScript TypeScript Python ' +
    'PHP Kotlin HTML CSS XML YAML JSON CSV GraphQL HTTP HTTPS TCP DNS FTP SFTP SSH TLS SSL VPN LAN wifi ethernet ' +
    'IPv6 proxy firewall parefeu routeur commutateur gigaoctet processeur CPU SSD sauvegarde sauvegarder backup ' +
    'snapshot cluster Kubernetes Docker Terraform Ansible Jenkins GitLab GitHub Git Bitbucket Grafana Prometheus ' +
    'Kibana Elasticsearch Datadog AWS Azure GCP OVHcloud OpenStack VMware Citrix Linux Unix Windows Ubuntu macOS ' +
    'Android iOS PostgreSQL MySQL MongoDB Redis Databricks BigQuery Hadoop RabbitMQ PowerBI SAP Microsoft IBM Cisco ' +
    'Dell Fortinet ServiceNow Jira Trello Zendesk Angular Symfony Django Drupal WordPress Nginx SDK IDE plugin ' +
    'package commit merge rollback correctif version changelog intégrateur préproduction paramétrage paramétrer ' +
    'configuration configurer réinstaller redémarrer redémarrage plantage dysfonctionnement ticketing hotline ' +
    'astreinte identifiant password MFA OTP LDAP OAuth SAML JWT habilitation malware ransomware rançongiciel ' +
    'antivirus cybersécurité cyberattaque hacker piratage faille vulnérabilité CVE SIEM EDR pentest RSSI DDoS WAF ' +
    'hash requête requêter métadonnée donnée datacenter data dataset dataviz batch cron asynchrone synchronisation ' +
    'parser endpoint fullstack UML ITIL CMDB SSII virtualisation virtualiser hyperviseur VM ordinateur laptop ' +
    'imprimante USB Bluetooth IoT firmware bash PowerShell navigateur Firefox onglet arborescence téléverser ' +
    'télécharger téléchargement URL payload responsive widget interface intranet extranet internet Swagger LLM ' +
    'ChatGPT OpenAI chatbot obsolescence technologie technologique'
  ).split(' '),
};
