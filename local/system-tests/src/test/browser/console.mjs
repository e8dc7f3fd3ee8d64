// Signs in as a user would, looks at the console's pages, and prints what it saw as JSON.
// Arguments: address of the console, user, password, path of Chromium, folder for screenshots (optional).
// playwright-core and axe-core are development dependencies of the console; the working directory must be the console's.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [url, user, password, executablePath, folder] = process.argv.slice(2);
const ofConsole = createRequire(join(process.cwd(), 'package.json'));
const { chromium } = ofConsole('playwright-core');

const browser = await chromium.launch({
  executablePath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'de-DE' });
  // Not as a script element: the content security policy would refuse it.
  await context.addInitScript({ path: ofConsole.resolve('axe-core/axe.min.js') });
  const page = await context.newPage();
  const refused = [];
  const errors = [];
  const axe = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) refused.push(message.text());
  });

  await page.goto(url);
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill(password);
  await page.locator('[type=submit]').click();
  await page.getByRole('heading', { level: 1 }).waitFor();

  const seen = {};
  for (const path of (process.env.PAGES ?? '/').split(',')) {
    await page.goto(new URL(path, url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    seen[path] = await page.locator('main').innerText();
    axe.push(...(await barriers(page)).map((barrier) => ({ page: path, ...barrier })));
    if (folder) {
      const name = path.split('?')[0].replace(/^\//, '').replace(/[^a-z0-9-]+/gi, '-') || 'start';
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
  }
  const tokens = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  console.log(JSON.stringify({ seen, refused, errors, axe, tokenInBrowser: /eyJ[\w-]+\.eyJ/.test(tokens) }));
} finally {
  await browser.close();
}

/** What axe finds that keeps people from using the page, or makes it hard. */
async function barriers(page) {
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.map(({ target }) => target.join(' ')) }));
}
