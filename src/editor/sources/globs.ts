/**
 * Whether paths match glob patterns of the kind VS Code uses for settings: `*`, `?`, `**`,
 * `{a,b}`, `[a-z]`. Paths are relative to a workspace folder, with `/`.
 */
export type GlobMatcher = (path: string) => boolean;

const SPECIAL = /[\\^$.+()|{}]/;
const MAX_PATTERN = 2000;

/** The regular expression source of one glob; every piece is anchored by the caller. */
function translate(glob: string): string {
  let out = '';
  let depth = 0;
  for (let index = 0; index < glob.length; index += 1) {
    const char = glob.charAt(index);
    if (char === '*') {
      if (glob.charAt(index + 1) !== '*') {
        out += '[^/]*';
        continue;
      }
      while (glob.charAt(index + 1) === '*') index += 1;
      if (glob.charAt(index + 1) === '/') {
        index += 1;
        out += '(?:.*/)?';
      } else {
        out += '.*';
      }
    } else if (char === '?') {
      out += '[^/]';
    } else if (char === '{') {
      depth += 1;
      out += '(?:';
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      out += ')';
    } else if (char === ',' && depth > 0) {
      out += '|';
    } else if (char === '[') {
      const close = glob.indexOf(']', index + 2);
      if (close < 0) {
        out += '\\[';
      } else {
        const inner = glob.slice(index + 1, close).replace(/[\\[\]]/g, '\\$&');
        out += `[${inner.startsWith('!') ? `^${inner.slice(1)}` : inner}]`;
        index = close;
      }
    } else {
      out += SPECIAL.test(char) ? `\\${char}` : char;
    }
  }
  return out + ')'.repeat(depth);
}

/** A matcher for any of `globs`. A pattern that can't be read matches nothing. */
export function compileGlobs(globs: readonly string[]): GlobMatcher {
  const expressions: RegExp[] = [];
  for (const glob of globs) {
    if (glob.length > MAX_PATTERN) continue;
    try {
      expressions.push(new RegExp(`^${translate(glob)}$`, 'u'));
    } catch {
      continue;
    }
  }
  return (path) => expressions.some((expression) => expression.test(path));
}

/**
 * A matcher for paths that are excluded themselves or lie in a folder that is, as `files.exclude`
 * means it.
 */
export function compileExcludes(globs: readonly string[]): GlobMatcher {
  const matches = compileGlobs(globs);
  return (path) => {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (matches(path.slice(0, end))) return true;
    }
    return matches(path);
  };
}
