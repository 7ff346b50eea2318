import tseslint from 'typescript-eslint';

/** Folders of src from the bottom up: each may import only from itself and from folders before it. */
const LAYERS = [
  'text',
  'names',
  'recognise',
  'time',
  'events',
  'annotations',
  'corpus',
  'exchange',
  'editor',
  'cli',
];

/** What `folder` must not import, as a `no-restricted-imports` option. */
function forbiddenImports(folder, index) {
  const above = LAYERS.slice(index + 1).concat(folder === 'cli' ? ['editor'] : []);
  const patterns = [];
  if (above.length > 0) {
    patterns.push({
      group: above.flatMap((layer) => [`../${layer}`, `../${layer}/*`, `../**/${layer}/**`]),
      message: `src/${folder} must not import what stands above it (see the house plan).`,
    });
  }
  if (folder !== 'cli') {
    patterns.push({ group: ['node:*'], message: 'Only src/cli may use Node.js modules.' });
  }
  if (folder !== 'editor') {
    patterns.push({ group: ['vscode'], message: 'Only src/editor may use the VS Code API.' });
  }
  return { patterns };
}

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/ui/out/', 'bench/out/', '.cache/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 600, skipBlankLines: true }],
    },
  },
  ...LAYERS.map((folder, index) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', forbiddenImports(folder, index)] },
  })),
  { files: ['src/**/*Data.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/cli/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'error', 'max-lines': 'off' },
  },
);
