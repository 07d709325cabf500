import { describe, expect, it } from 'vitest';
import { lineInLanguage, wordsOf } from '../../components/rule-words.ts';
import { concept, either } from '../../language/concept.ts';
import { packed } from '../../language/packed.ts';
import { describeRules, ruleset } from '../../rules/ruleset.ts';
import { withoutExamples, withPackedForms } from '../../scripts/rules-without-examples.ts';

const words = new Map(ruleset.rules.map((rule) => [rule.id, wordsOf(rule)]));

describe('the words of a rule', () => {
  it('are there in full for every rule', () => {
    for (const [id, { whatIsWrong, whatItMeansForYou, whatTheLawSays, goodExample, en }] of words) {
      for (const text of [whatIsWrong, whatItMeansForYou, whatTheLawSays, goodExample, en.title, en.whatIsWrong]) {
        expect(text, id).not.toBe('');
      }
    }
  });

  it('are Dutch in Dutch and English in another language, and Dutch as long as they are not loaded', () => {
    const [rule] = ruleset.rules;
    if (!rule) throw new Error('no rules');
    expect(lineInLanguage(rule, 'nl', words)).toMatchObject({ lang: 'nl', title: rule.text.nl.title });
    expect(lineInLanguage(rule, 'en', words)).toMatchObject({ lang: 'en', title: rule.text.en.title });
    expect(lineInLanguage(rule, 'uk', words)).toMatchObject({ lang: 'en' });
    expect(lineInLanguage(rule, 'en', undefined)).toMatchObject({ lang: 'nl' });
  });

  it('say in full what is wrong once they are loaded', () => {
    const [rule] = ruleset.rules;
    if (!rule) throw new Error('no rules');
    const light = { ...rule, text: { ...rule.text, nl: { ...rule.text.nl, whatIsWrong: '' } } };
    expect(lineInLanguage(light, 'nl', undefined).whatIsWrong).toBe('');
    expect(lineInLanguage(light, 'nl', words).whatIsWrong).toBe(rule.text.nl.whatIsWrong);
  });
});

describe('a rule in the extension', () => {
  const code = `export const r: Rule = { id: 'r', assumptions: ['a'], examples: [{ html: '<p>', says: 'x' }], legalBasis: [{ says: 'wet' }],
    text: { nl: { title: 'T', whatIsWrong: 'W', whatItMeansForYou: \`M \${1}\`, goodExample: a + b }, en: { title: 't', whatIsWrong: 'w' } },
    judge: (page) => page.says(en), en };`;

  it('keeps its line, and loses what is loaded later or only tested', () => {
    const light = withoutExamples(code, 'r.ts');
    expect(light).toContain("title: 'T', whatIsWrong: ''");
    expect(light).toMatch(/id: 'r',\s*legalBasis: \[\{ says: '' \}\]/);
    expect(light).toContain("whatItMeansForYou: '', goodExample: '' }, en: { title: '', whatIsWrong: '' } }");
    expect(light).toContain('judge: (page) => page.says(en), en };');
  });

  it('keeps the first sentence of what is wrong when it makes a claim: that is its line', () => {
    const claim =
      "const r = { kind: 'claim', text: { nl: { title: 'T', whatIsWrong: 'Dit klopt niet. En dit ook niet.' } } };";
    expect(withoutExamples(claim, 'r.ts')).toContain('whatIsWrong: "Dit klopt niet."');
  });
});

describe('a concept in the extension', () => {
  it('has its forms in one text, and is made of the same forms', () => {
    const code = "const a = concept('aanvragen', 'aanvragen', 'vraag … aan', ...more, 'melden', 'meldt');";
    expect(withPackedForms(code, 'a.ts')).toBe(
      'const a = concept(\'\', "|aanvragen|vraag~aan", ...more, "|melden#t");',
    );
    expect(concept('aanvragen', '|aanvragen|vraag~aan').forms).toEqual(['aanvragen', 'vraag … aan']);
  });

  it('has also the forms of a list that is made on the spot, when they are shorter so', () => {
    const made = "concept('x', 'nooit', ...['niet', 'geen'].flatMap((no) => [no + ' meer', 'nog … ' + no]))";
    expect(withPackedForms(made, 'a.ts')).toBe('concept(\'\', "|geen meer|niet meer|nog~geen#niet|nooit")');
    const wide =
      "concept('x', ...['nee', 'ja'].flatMap((x) => ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((y) => y + y + ' … ' + x + ' toch ' + y)))";
    expect(withPackedForms(wide, 'a.ts')).toContain('.flatMap(');
    const borrowed = "concept('x', ...OTHER.forms.map((form) => 'niet ' + form))";
    expect(withPackedForms(borrowed, 'a.ts')).toContain('...OTHER.forms.map(');
  });

  it('has no name, also when it is made of others', () => {
    expect(withPackedForms("const a = either('vragen', ASK, concept('melden', 'melden'));", 'a.ts')).toBe(
      "const a = either('', ASK, concept('', \"|melden\"));",
    );
  });

  it('says in the hash of the ruleset only its forms, also when it is made of others', () => {
    const melden = concept('melden', '|meld~aan|meldt');
    const vragen = either('vragen', melden, concept('vragen', 'vraagt'));
    expect(JSON.stringify(melden)).toBe('{"name":"melden","forms":["meld … aan","meldt"]}');
    expect(JSON.stringify(vragen)).toBe('{"name":"vragen","forms":["meld … aan","meldt","vraagt"]}');
  });

  it('is the same in the hash of the ruleset, in whatever order its forms stand', () => {
    const forms = ['meldt', 'nooit', 'meld … aan', 'meld op tijd', 'meld’s', 'Meld'];
    const names = (...given: readonly string[]) => JSON.stringify(concept('', ...given));
    expect(names(packed(forms))).toBe(names(...forms));
    expect(names('meldt', packed(forms.slice(1)))).toBe(names(...forms));
  });

  it('leaves the hash of the ruleset as it was', () => {
    const named = (name: string) =>
      ruleset.rules.slice(0, 1).map((rule) => ({ ...rule, about: concept(name, 'melden') }));
    expect(describeRules(named(''))).toBe(describeRules(named('melden')));
  });
});
