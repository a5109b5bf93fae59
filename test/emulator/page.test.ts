import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/context.ts';
import { startTest } from './client.ts';
import { rawExchange } from './raw-socket.ts';

const executablePath = '/usr/bin/chromium';
const why = existsSync(executablePath) ? '' : ` (skipped: there is no ${executablePath})`;

let browser: Browser | undefined;

beforeAll(async () => {
  if (why !== '') return;
  browser = await chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
});

afterAll(async () => {
  await browser?.close();
});

interface Look {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** The page of a new emulator in a new browser profile. What goes wrong in it fails the test. */
const openPage = async ({ locale = 'en-US', colorScheme = 'light' }: Look = {}) => {
  const client = await startTest({}, systemClock);
  const context = await browser?.newContext({ locale, colorScheme });
  if (context === undefined) throw new Error('the browser did not start');
  onTestFinished(async () => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // What the service refuses is told on the page; the console tells it as well.
    if (message.type() === 'error' && !message.text().includes('status of 400'))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(client.url) && !request.url().startsWith('data:'))
      complaints.push(request.url());
  });
  onTestFinished(() => expect(complaints).toEqual([]));
  await page.goto(client.url);
  await page.getByText(/No requests yet|还没有请求/).waitFor();
  return { ...client, page };
};

const group = { MinSize: 0, MaxSize: 10, ScalingGroupName: 'web', ClientToken: 't-1' };

/** Presses Tab until the control with that id has the focus. */
const tabTo = async (page: Page, id: string): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.id')) === id) return;
  }
  throw new Error(`Tab does not lead to #${id}`);
};

describe.skipIf(why !== '')(`the page in a browser${why}`, () => {
  it('shows groups and requests as they come, fresh and replayed', async () => {
    const { call, page } = await openPage();
    await page.getByText('No scaling groups yet').waitFor();
    const { ScalingGroupId } = (await call('CreateScalingGroup', group)).body;
    await page.getByRole('heading', { name: 'web' }).waitFor();
    await page.getByText(ScalingGroupId).waitFor();
    await call('CreateScalingGroup', group);
    await page.locator('tbody tr', { hasText: 'replayed' }).waitFor();
    const newest = await page.locator('tbody tr').first().textContent();
    expect(newest).toContain('CreateScalingGroup');
    expect(newest).toContain('t-1');
    await call('DeleteScalingGroup', { ScalingGroupId });
    await page.getByText('No scaling groups yet').waitFor();
  });

  it('shows the instances of a group, and the activity that made them', async () => {
    const { call, page } = await openPage();
    const { ScalingGroupId } = (await call('CreateScalingGroup', { ...group, MinSize: 2 })).body;
    const { ScalingConfigurationId } = (
      await call('CreateScalingConfiguration', {
        ...{ ScalingGroupId, InstanceType: 'ecs.g6.large', ImageId: 'm-1' },
      })
    ).body;
    await call('EnableScalingGroup', {
      ScalingGroupId,
      ActiveScalingConfigurationId: ScalingConfigurationId,
    });
    await page.getByText('2 instances · min 2 · max 10').waitFor();
    await page.getByText('Successful').waitFor();
    expect(await page.locator('.instance').count()).toBe(2);
  });

  it('sets and clears faults with the keyboard alone, and shows which request was hit', async () => {
    const { call, inspect, page } = await openPage();
    await tabTo(page, 'operation');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('CreateScalingGroup');
    await page.keyboard.press('Escape');
    await tabTo(page, 'kind');
    await page.keyboard.type('error-after');
    await tabTo(page, 'value');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('503');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Set: CreateScalingGroup:error-after=503').waitFor();
    expect((await call('CreateScalingGroup', group)).status).toBe(503);
    await page.locator('tbody tr', { hasText: 'error-after=503' }).waitFor();
    await page.getByRole('button', { name: 'Remove CreateScalingGroup:error-after=503' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Removed: CreateScalingGroup').waitFor();
    expect((await inspect('faults')).body).toEqual({ rules: [] });
  });

  it('says what is wrong with a rule, and sets none', async () => {
    const { inspect, page } = await openPage();
    await page.getByLabel('When', { exact: true }).fill('never');
    await page.getByRole('button', { name: 'Set fault' }).click();
    await page.getByRole('status').getByText("the fault rule '*:drop@never' makes no sense").waitFor();
    expect((await inspect('faults')).body).toEqual({ rules: [] });
  });

  it('jumps the clock, and resets everything when that is confirmed', async () => {
    const { call, inspect, page } = await openPage();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByText('The clock now says').waitFor();
    const now = (await inspect('clock', 'POST', { advanceMs: 0 })).body.now;
    expect(Date.parse(now) - Date.now()).toBeGreaterThan(86_000_000);
    await call('CreateScalingGroup', group);
    await page.getByRole('heading', { name: 'web' }).waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.keyboard.press('Escape');
    expect((await inspect('effects')).body.effects).toHaveLength(1);
    await page.getByRole('button', { name: 'Reset' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
    await page.getByText('Everything is as it was at the start.').waitFor();
    await page.getByText('No requests yet').waitFor();
    expect((await inspect('effects')).body.effects).toEqual([]);
  });

  it('speaks Chinese to a Chinese browser, and either language when it is told to', async () => {
    const { page } = await openPage({ locale: 'zh-CN' });
    await page.getByRole('heading', { name: '伸缩组' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Scaling groups' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Scaling groups' }).waitFor();
  });

  it('is dark where the system is, and light where it is not', async () => {
    const ground = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const { page } = await openPage({ colorScheme });
      const color = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
      return Number(/\d+/.exec(color)?.[0]);
    };
    expect(await ground('light')).toBeGreaterThan(200);
    expect(await ground('dark')).toBeLessThan(60);
  });

  it('has a name for every control, and a visible focus on each that Tab leads to', async () => {
    const { page } = await openPage();
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('button, input, select')]
        .filter((control) => !control.hidden && control.closest('[hidden]') === null)
        .filter((control) => !(control.labels?.length || control.textContent.trim() || control.ariaLabel))
        .map(({ id }) => id)`,
    );
    expect(nameless).toEqual([]);
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
  });

  it('says that the service is gone', async () => {
    const { page, emulator } = await openPage();
    page.removeAllListeners('console');
    await emulator.close();
    await page.getByText('No connection to the embedded service').waitFor();
  });
});

describe('the address of the page', () => {
  const get = async (path: string, headers: Readonly<Record<string, string>>) => {
    const { send } = await startTest();
    return send(path, { headers });
  };

  it('gives the page to who accepts HTML, under a policy that allows nothing from elsewhere', async () => {
    const { status, headers, text } = await get('/', { accept: 'text/html,*/*;q=0.8' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html;charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(text).toContain('<title>ess</title>');
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it.each([
    ['/', 'application/json'],
    ['/?Action=DescribeScalingGroups', 'text/html'],
  ])('is that of the API for %s with Accept: %s', async (path, accept) => {
    const { status, body } = await get(path, { accept });
    expect([status, body.Code]).toEqual([400, 'MissingParameter']);
  });

  it('gives its files, and no other', async () => {
    expect((await get('/_emulator/page/page.js', {})).headers.get('content-type')).toContain('javascript');
    expect((await get('/_emulator/page/secret', {})).status).toBe(404);
    expect((await get('/_emulator/page/constructor', {})).status).toBe(404);
  });

  it('is refused to a foreign Host', async () => {
    const { url } = await startTest();
    const text = await rawExchange(
      url,
      'GET / HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\nConnection: close\r\n\r\n',
    );
    expect(text).toMatch(/^HTTP\/1\.1 403 .*"ForeignHost"/s);
  });
});
