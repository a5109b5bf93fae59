import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/commander-text.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { makeHome } from '../helpers/program.ts';

const chinese = { ESS_LANG: 'zh' };

describe('a command that is no operation', () => {
  it.each(commands.map(({ name }) => name))(
    '`ess %s --help` is in Chinese where that is wanted',
    async (name) => {
      const home = await makeHome();
      const { exitCode, stdout } = await home.ess([name, '--help'], { env: chinese });
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`用法： ess ${name} [选项]`);
      expect(stdout).toMatch(/-h, --help +显示帮助/);
      expect(stdout).not.toMatch(/Usage|Options|Commands|Arguments|display|default:|choices:/);
    },
  );

  it('shows in English what an option accepts and what it is by default', async () => {
    const home = await makeHome();
    const { stdout } = await home.ess(['wait', 'group', '--help']);
    expect(stdout).toContain('Usage: ess wait group [options] <scaling-group-id>');
    expect(stdout).toMatch(/\(Active, Inactive, Deleted;\s+default: Active\)/);
  });

  it.each([
    [['token', 'bogus'], "错误：没有 'bogus' 这个子命令", '`ess token --help`'],
    [['token', 'derive'], '错误：缺少 --operation <name>', '`ess token derive --help`'],
    [
      ['journal', 'list', '--stat'],
      "没有 '--stat' 这个选项；是否想输入 --state？",
      '`ess journal list --help`',
    ],
    [['journal', 'list', '--limit'], '错误：--limit <n> 缺少值', '`ess journal list --help`'],
    [['journal', 'show'], '错误：缺少参数 <token>', '`ess journal show --help`'],
    [
      ['wait', 'group', 'asg-1', '--state', 'x'],
      "'x' 不是可接受的值；可选值：Active、Inactive、Deleted",
      'ess wait',
    ],
    [
      ['completion', 'sh'],
      "<shell>：'sh' 不是可接受的值；可选值：bash、zsh、fish、powershell",
      'ess completion',
    ],
    [['completion', 'bash', 'zsh'], '参数过多：应有 1 个，给出了 2 个（bash, zsh）', 'ess completion'],
  ])('says in Chinese what is wrong with `ess %s`', async (args, fault, hint) => {
    const home = await makeHome();
    const { exitCode, stderr } = await home.ess(args, { env: chinese });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(fault);
    expect(stderr).toContain(hint);
  });
});

describe('what commander complains of', () => {
  it('is one line in English, with what may have been meant', () => {
    expect(commandLine("error: unknown option '--stat'\n(Did you mean --state?)").en).toBe(
      "unknown option '--stat'; did you mean --state?",
    );
    expect(commandLine("error: unknown command 'x'\n(Did you mean one of a, b?)").zh).toBe(
      "没有 'x' 这个子命令；是否想输入 a、b？",
    );
  });

  it('stays as it is where it is not known', () => {
    expect(commandLine('error: something new')).toEqual({ en: 'something new', zh: 'something new' });
  });
});
