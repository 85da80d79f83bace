import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bashScript } from '../../../cli/complete/bash.js';
import { fishScript } from '../../../cli/complete/fish.js';
import { optionsOf } from '../../../cli/complete/surface.js';
import { zshScript } from '../../../cli/complete/zsh.js';
import { commands } from '../../../cli/declare/index.js';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { capture } from '../capture.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-completion-'));
  writeFileSync(join(folder, 'bash'), bashScript(commands));
  writeFileSync(join(folder, 'zsh'), zshScript(commands));
  writeFileSync(join(folder, 'fish'), fishScript(commands));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the tests of a shell where it is installed, and says so where it is not. */
function whenInstalled(shell: string) {
  const found = !spawnSync(shell, ['-c', 'true']).error;
  if (!found) process.stderr.write(`SKIPPED: no ${shell} to complete in (apt-get install ${shell})\n`);
  return found ? describe : describe.skip;
}

/** What is typed, and all that is offered for its last word. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['wiregraph dra', ['draw']],
  ['wiregraph bl', ['block']],
  ['wiregraph block --li', ['--list']],
  ['wiregraph re', ['remove', 'refresh', 'rebuild', 'reject', 'review']],
  ['wiregraph export graphm', ['graphml']],
  ['wiregraph draw --inc', ['--include']],
  ['wiregraph draw --include p', ['planned', 'possible']],
  ['wiregraph export csv --table e', ['edges', 'evidence']],
  ['wiregraph export csv --lim', []],
  ['wiregraph export html --lim', ['--limit']],
  ['wiregraph merge --other-a', ['--other-article']],
  ['wiregraph marry --g', []],
];

whenInstalled('bash')('bash', () => {
  test.each(CASES)('%s', (typed, offered) => {
    const script = `source ${join(folder, 'bash')}; COMP_WORDS=(${typed}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _wiregraph; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const answer = execFileSync('bash', ['-c', script], { encoding: 'utf8', stdio: 'pipe' });
    expect(answer.split('\n').filter(Boolean).sort()).toEqual([...offered].sort());
  });
});

whenInstalled('fish')('fish', () => {
  test.each(CASES.filter(([typed]) => !typed.includes('marry')))('%s', (typed, offered) => {
    const answer = execFileSync('fish', ['-c', `source ${join(folder, 'fish')}; complete -C "${typed}"`], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    const words = answer.split('\n').flatMap((line) => line.split('\t')[0] || []);
    expect(words.sort()).toEqual([...offered].sort());
  });
});

whenInstalled('zsh')('zsh', () => {
  // a real zsh in a pseudo-terminal, to which the words and a Tab are typed
  const ask = (typed: string): string => {
    const script = `
      zmodload zsh/zpty; zpty z zsh -f -i
      zpty -w z 'PS1=; autoload -Uz compinit; compinit -u -D; source ${join(folder, 'zsh')}; echo rea""dy'
      zpty -r -m z seen '*ready*'
      zpty -w -n z '${typed}'$'\\t'; sleep 1
      while zpty -r -t z more; do print -rn -- $more; done`;
    return execFileSync('zsh', ['-f', '-c', script], { encoding: 'utf8', cwd: folder, timeout: 20_000 });
  };
  test.each(CASES.filter(([, offered]) => offered.length === 1))('%s', (typed, [offered]) => {
    // put in place, or listed with its gloss
    expect(ask(typed)).toContain(offered);
  });
});

test('every option of every command is in every script', () => {
  for (const script of [bashScript, zshScript, fishScript]) {
    const written = script(commands);
    for (const option of commands.flatMap(optionsOf)) {
      expect(written).toContain(script === fishScript ? `-l ${option.long.slice(2)}` : option.long);
    }
  }
});

test('a shell that has no script is wrong usage', async () => {
  const { result, err } = await capture(() => runCommandLine(['completion', 'tcsh']));
  expect(result).toBe(2);
  expect(err).toContain('“tcsh” is none of bash, zsh, fish');
});
