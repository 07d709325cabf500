/** Faults of a page against the HTML standard and against what assistive technology needs, one line each. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste, or of sizes that the project measures itself.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'no-inline-style': 'error',
    // Script and style come from this endpoint itself, under a hash of their content.
    'require-sri': 'off',
    // An ordinary button in a form sends it: that is what it is there for.
    'no-implicit-button-type': 'off',
    'prefer-native-element': 'off',
    // Lists without bullets: some readers forget that they are lists.
    'no-redundant-role': 'off',
  },
});

export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
  );
}
