import { clearTornOff, loadDemonstration } from '../demo/load/load.ts';
import { openingLink } from './opening-link.ts';
import { readConfig } from './platform/config/config.ts';
import { DataDirInUse } from './platform/database/embedded.ts';
import { startProduct } from './product.ts';

const outcome = readConfig(process.env, process.argv.slice(2));
if (!outcome.ok) {
  console.error(['Settings that do not fit:', ...outcome.faults.map((fault) => `  ${fault}`)].join('\n'));
  process.exit(2);
}
const { config } = outcome;

try {
  if (config.demonstration) clearTornOff(config.dataDir);
  const product = await startProduct(config, config.demonstration ? { prepare: loadDemonstration } : {});
  const stop = async () => {
    await product.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  product.services.database.onLost(() => {
    console.error('The embedded database has ended unexpectedly; stopping.');
    process.exit(1);
  });
  const link = product.url ? await openingLink(product) : null;
  console.log(`Quyết: ${product.url}`);
  if (link) console.log(`Liên kết đăng nhập một lần / one-time sign-in link:\n  ${link}`);
} catch (fault) {
  console.error(fault instanceof DataDirInUse ? fault.message : fault);
  process.exit(1);
}
