import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../core/formats/column-names.ts';
import { previewTable } from '../../../core/formats/preview-table.ts';
import { proposeColumns } from '../../../core/formats/propose-columns.ts';
import { sniffFormat } from '../../../core/formats/sniff-format.ts';
import { readFile, rulesOf, writeFormat } from './import-file.ts';

const fieldsOf = (problems: readonly { entry: string; field: string }[]) =>
  problems.map(({ entry, field }) => `${entry} ${field}`);

describe('TBX of other tools', () => {
  const dct = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1"><min:subjectField>Cloud</min:subjectField><basic:crossReference target="c2">see</basic:crossReference>
<langSec xml:lang="en-GB"><descripGrp><basic:definition>A group of servers.</basic:definition><basic:source>Us</basic:source></descripGrp>
<termSec><term>server farm</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>server cluster</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:context>The cluster is up.</basic:context></termSec>
<termSec><term>SC</term><basic:termType>acronym</basic:termType></termSec>
<termSec><term>bank of servers</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
<langSec xml:lang="fr-CA"><termSec><term>grappe de serveurs</term><basic:grammaticalGender>feminine</basic:grammaticalGender></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Serververbund</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>load balancing</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;

  it('style DCT: terms by their status, relations by the file’s own ids, the domain by its label', async () => {
    const { imported, errors, warnings, losses } = await readFile(dct);
    expect([errors, rulesOf(warnings)]).toEqual([[], []]);
    expect(imported.map(({ entry }) => [entry.id, entry.domain, entry.relations])).toEqual([
      ['server-cluster', 'cloud', { related: ['load-balancing'] }],
      ['load-balancing', 'crm-loyalty', undefined],
    ]);
    expect(imported[0]!.entry.en).toEqual({
      term: 'server cluster',
      also: [
        { term: 'server farm', type: 'synonym', region: 'GB' },
        { term: 'SC', type: 'acronym', region: 'GB' },
      ],
      avoid: [{ term: 'bank of servers', say: 'server cluster' }],
      definition: 'A group of servers.',
      example: 'The cluster is up.',
    });
    expect(imported[0]!.entry.fr).toEqual({ term: 'grappe de serveurs', gender: 'f' });
    expect(imported[0]!.gaps).toEqual(['fr.definition', 'fr.example', 'bridge.marketing', 'ask']);
    expect(fieldsOf(losses)).toEqual(['c1 admin source', 'c1 langSec de']);
  });

  it('version 2 as Microsoft writes it: language tags with regions, definitions in groups, terms in groups', async () => {
    const { imported, errors } = await readFile(`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="42_1"><langSet xml:lang="en-US"><descripGrp><descrip type="definition">To leave.</descrip></descripGrp>
<ntig><termGrp><term id="1">log off</term><termNote type="partOfSpeech">Verb</termNote></termGrp></ntig></langSet>
<langSet xml:lang="fr-FR"><ntig><termGrp><term>se déconnecter</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>`);
    expect(errors).toEqual([]);
    expect(imported[0]!.entry).toMatchObject({
      id: 'log-off',
      en: { term: 'log off', definition: 'To leave.' },
      fr: { term: 'se déconnecter' },
      status: 'draft',
    });
  });

  it('version 2 as TermWeb writes it: the definition beside the languages, statuses of its own', async () => {
    const { imported } = await readFile(`<martif type="TBX" xml:lang="fr"><text><body><termEntry id="t1">
<descrip type="subjectField">CRM</descrip><descrip type="definition">Clients qui partent.</descrip>
<langSet xml:lang="fr"><tig><term>attrition</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
<tig><term>churn</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig></langSet></termEntry></body></text></martif>`);
    expect(imported[0]!.entry.fr).toEqual({
      term: 'attrition',
      avoid: [{ term: 'churn', say: 'attrition' }],
      definition: 'Clients qui partent.',
    });
  });
});

it('FranceTerme: the preferred term first, variants by their kind, equivalents in English', async () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><Base>
<Article id="INFO1" numero="1" publie="1"><DatePub>01/02/2020</DatePub><Terme_balise>x</Terme_balise>
<Terme Terme="infonuage" statut="admis" categorie="n.m."/>
<Terme Terme="informatique en nuage" statut="privilegie" categorie="n.f."><variantes><variante type="abréviation">nuage</variante></variantes></Terme>
<Domaine><Dom>Cloud</Dom><S-dom>Réseaux</S-dom></Domaine>
<Definition>Mode de traitement des données d’un client.</Definition><Notes>Une note.</Notes>
<Equivalent langue="en"><Equi_prop>cloud computing</Equi_prop></Equivalent><Equivalent langue="de"><Equi_prop>Wolke</Equi_prop></Equivalent></Article></Base>`;
  expect(sniffFormat({ name: 'x', bytes: new TextEncoder().encode(xml) })).toBe('franceterme');
  const { imported, errors, losses } = await readFile(xml);
  expect(errors).toEqual([]);
  expect(imported[0]!.entry).toMatchObject({
    id: 'cloud-computing',
    domain: 'cloud',
    fr: {
      term: 'informatique en nuage',
      gender: 'f',
      also: [
        { term: 'nuage', type: 'abbreviation' },
        { term: 'infonuage', type: 'synonym' },
      ],
      definition: 'Mode de traitement des données d’un client.',
    },
    en: { term: 'cloud computing' },
  });
  expect(fieldsOf(losses)).toEqual(['INFO1 Notes', 'INFO1 Equivalent de']);
});

describe('tables of other tools', () => {
  it('DeepL: with languages in columns, under a header of languages, or bare and then asked about', async () => {
    const four = await readFile('churn,attrition,en,fr\nlead,Interessent,en,de\n');
    expect(four.imported.map(({ entry }) => [entry.en?.term, entry.fr?.term])).toEqual([
      ['churn', 'attrition'],
      ['lead', undefined],
    ]);
    expect(fieldsOf(four.losses)).toEqual([' de']);
    const header = await readFile('FR\tEN\nattrition\tchurn\n');
    expect(header.imported[0]!.entry).toMatchObject({ fr: { term: 'attrition' }, en: { term: 'churn' } });
    const bare = await readFile('churn,attrition\n');
    expect(rulesOf(bare.errors)).toEqual(['languages-unknown@1']);
    const told = await readFile('churn,attrition\n', { columns: ['en.term', 'fr.term'] });
    expect(told.imported[0]!.entry).toMatchObject({ fr: { term: 'attrition' }, en: { term: 'churn' } });
  });

  it('Lokalise: general and own descriptions, case, and what it has no place for', async () => {
    const { imported, losses, format } = await readFile(
      'term;description;casesensitive;translatable;forbidden;tags;en;en_description;fr;fr_description;de_DE\n' +
        'CRM;Customer system;yes;yes;no;sales;;;GRC;Système client;CRM\nbuzz;;no;no;yes;;;;;;\n',
    );
    expect(format).toBe('csv-lokalise');
    expect(imported[0]!.entry).toMatchObject({
      en: { term: 'CRM', definition: 'Customer system' },
      fr: { term: 'GRC', definition: 'Système client' },
      caseSensitive: ['CRM'],
    });
    expect(losses.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '2 de_de',
      '2 tags',
      '3 forbidden',
      '3 translatable',
    ]);
  });

  it('OpenMetadata: lists between semicolons, parents and related terms by their names', async () => {
    const { imported, losses, warnings } = await readFile(
      'parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,glossaryStatus,color,iconURL,extension\n' +
        ',Customer,,Somebody who buys,"Client;""Buyer; payer""",Glossary.Account,Wiki;https://example.org/c,PII.None,,,Approved,,,\n' +
        'Glossary.Customer,Account,Customer account,,,Glossary.Nowhere,,,,,,,,\n',
    );
    expect(imported.map(({ entry }) => entry)).toMatchObject([
      {
        id: 'customer',
        en: { term: 'Customer', definition: 'Somebody who buys', also: [{ term: 'Client' }, { term: 'Buyer; payer' }] },
        relations: { related: ['customer-account'] },
        sources: [{ title: 'Wiki', url: 'https://example.org/c' }],
      },
      { id: 'customer-account', en: { term: 'Customer account' }, relations: { broader: ['customer'] } },
    ]);
    expect(fieldsOf(losses)).toEqual(['Customer tags', 'Customer glossarystatus']);
    expect(rulesOf(warnings)).toEqual(['relation-dropped@3']);
  });

  it.each([
    [
      ['Terme', 'Définition', 'Traduction'],
      ['fr.term', 'fr.definition', 'en.term'],
    ],
    [
      ['English term', 'Terme français', 'Meaning (EN)', 'Sens FR', 'Catégorie'],
      ['en.term', 'fr.term', 'en.definition', 'fr.definition', 'domain'],
    ],
    [
      ['ID', 'FR', 'EN', 'Sigle', 'Exemple en anglais', 'Couleur'],
      [null, 'fr.term', 'en.term', 'fr.acronym', 'en.example', null],
    ],
  ] as const)('of unknown people: %j is proposed as %j', async (header, columns) => {
    expect(proposeColumns(header, 'fr')).toEqual(columns);
    const row = header.map((_, at) => `mot ${at}`).join(';');
    const { imported, losses } = await readFile(`${header.join(';')}\n${row}\n`, { language: 'fr' });
    expect(imported).toHaveLength(1);
    expect(losses).toHaveLength(columns.filter((name) => name === null).length);
  });

  it('of unknown people: a gender in words is read, one that is none is left out, a status of theirs is a draft', async () => {
    const table =
      'Terme;Genre;Statut\nentrepôt;masculin;Validé\nbase;n. f.;Validé\ndonnée;neutre;x\nclient;m/f;approved\n';
    const { imported, errors, losses } = await readFile(table, { language: 'fr' });
    expect(errors).toEqual([]);
    expect(imported.map(({ entry }) => `${entry.fr!.gender} ${entry.status}`)).toEqual([
      'm draft',
      'f draft',
      'undefined draft',
      'mf draft',
    ]);
    expect(losses.map(({ line, field }) => `${line} ${field}`)).toEqual(['4 fr.gender']);
  });

  it('shows its first rows and the proposal before anybody decides', async () => {
    const bytes = new TextEncoder().encode(`Terme;Sens;Couleur\n${'attrition;Départ;rouge\n'.repeat(20)}`);
    const preview = await previewTable({ name: 'x.csv', bytes }, 'csv', { language: 'fr' });
    expect(preview).toMatchObject({ layout: null, proposed: ['fr.term', 'fr.definition', null], errors: [] });
    expect(preview!.rows).toHaveLength(6);
    expect(preview!.proposed.filter((name) => name !== null && !COLUMN_NAMES.includes(name))).toEqual([]);
    const { bytes: workbook } = await writeFormat('xlsx', []);
    expect(await previewTable({ name: 'x.xlsx', bytes: workbook }, 'xlsx', { language: 'fr' })).toMatchObject({
      layout: 'csv',
    });
    expect(await previewTable({ name: 'x.tbx', bytes }, 'tbx', { language: 'fr' })).toBeNull();
  });

  it('a mapping that names no field, or no term, is refused with the fields there are', async () => {
    const wrong = await readFile('a,b\n1,2\n', { columns: ['en.term', 'en.colour'] });
    expect(rulesOf(wrong.errors)).toEqual(['wrong-column@1']);
    const none = await readFile('a,b,c\n1,2,3\n', { columns: ['en.definition', null, null] });
    expect(rulesOf(none.errors)).toEqual(['columns-unknown@1']);
  });
});
