/** How a documented command is tried: here, in the order of the list, or by another test that holds the marker. */
export type Trial =
  | {
      /** Where it differs from the documented words: something small for "[folder]", a Maildir for a mailbox. */
      readonly as?: string;
      /** What it must print. */
      readonly prints: RegExp;
      /** "checkout", or the folder of an invented ESP, where nothing is set up but what earlier commands did. */
      readonly in: "checkout" | "esp";
    }
  | { readonly by: string; readonly holding: string };

/** Every command that README and docs tell to type, each on one line. */
export const documentedCommands: Readonly<Record<string, Trial>> = {
  "npx heed --help": { prints: /Usage: heed/, in: "checkout" },
  "npx heed config": { prints: /^secret +-/m, in: "esp" },
  heed: { as: "npx heed --version", prints: /^\d+\.\d+\.\d+$/m, in: "esp" },
  "npm ci && npm run demo": {
    as: "npx heed demo --once",
    prints: /"mails":41,"acknowledged":41/,
    in: "esp",
  },

  "npx heed doctor": { prints: /PostgreSQL/, in: "esp" },
  "npx heed accounts add acme": { prints: /^Added account acme\.$/m, in: "esp" },
  "npx heed mailings record spring --account acme --delivered 48210 --sent-at 2026-11-19T08:00:00Z --message-id-domain acme.esp.example --from-domain news.acme.example":
    { prints: /^Recorded mailing spring of acme: 48210 delivered\.$/m, in: "esp" },
  'npx heed mailings record spring --account acme --delivered 48210 --sent-at 2026-11-19T08:00:00Z --message-id-domain acme.esp.example --from-domain news.acme.example --subject "Spring bulbs" --list-id news.acme.example --feedback-id spring:acme:news:esp --source-ip 192.0.2.7':
    { prints: /^Recorded mailing spring/m, in: "esp" },
  "npx heed lists upload contacts.csv --account acme": {
    prints: /^List contacts of acme is taken in: 2 rows\.$/m,
    in: "esp",
  },
  "HEED_MAILBOX_ABUSE=imaps://abuse@mail.esp.example HEED_MAILBOX_ABUSE_PASSWORD_FILE=/run/secrets/abuse npx heed start":
    {
      as: `HEED_MAILBOX_ABUSE=maildir:$PWD/Maildir npx heed start & pid=$!
        for n in $(seq 60); do
          npx heed status >status.txt
          grep -q "1 recognised" status.txt && grep -q "1 screened" status.txt && break
        done
        kill -INT $pid; wait $pid; npx heed status`,
      prints: /1 recognised[^]*1 screened/,
      in: "esp",
    },
  "npx heed lists export contacts --out export/": { prints: /1 contacts may be mailed/, in: "esp" },
  "npx heed check ada@mail.example": { prints: /^complaint for account:acme since/m, in: "esp" },
  "npx heed explain complaint.eml": { prints: /complaint/, in: "esp" },
  "npx heed floods": { prints: /^There is no flood\.$/m, in: "esp" },
  "npx heed shapes": { prints: /^No mail of an unknown shape has come in\.$/m, in: "esp" },
  "npx heed audit": { prints: /^0 missing, 0 twice$/m, in: "esp" },
  "HEED_SECRET=… npx heed stamp --account acme --mailing spring-2026 --recipient ada@mailbox.example": {
    by: "test/cli/stamp.test.ts",
    holding: "stamp --account acme --mailing spring --recipient",
  },
  "DATABASE_URL=postgres://heed@db.esp.example/heed": {
    by: "test/cli/bad-input-services.test.ts",
    holding: "DATABASE_URL",
  },
  "HEED_KAFKA_BROKERS=kafka-1.esp.example:9093": {
    by: "test/faults/pipeline.test.ts",
    holding: "Kafka",
  },

  "npm ci && npm test": { by: ".ci/run", holding: "npm ci" },
  "npm test": { by: ".ci/run", holding: "npm test" },
  "npm run check": { by: "package.json", holding: '"test": "npm run check &&' },
  ".ci/run": { as: "bash -n .ci/run && echo whole", prints: /whole/, in: "checkout" },
  "test/services/install.sh": { by: ".ci/run", holding: "test/services/install.sh" },
  "npm run explore": { by: "test/explore/explore.test.ts", holding: "test/explore/explore.ts" },
  "npm run gen": { as: "npm run gen:check", prints: /gen:check/, in: "checkout" },
  "npm pack": { by: "test/package.test.ts", holding: '"pack"' },
  "npm install --omit=optional ../heed/heed-0.1.0.tgz": { by: "test/package.test.ts", holding: "tar" },

  "npx node test/accuracy/measure.ts [file.jsonl …] [--misses] [--calibration]": {
    as: "npx node test/accuracy/measure.ts test/corpus/sentences/fi.jsonl --misses",
    prints: /precision/,
    in: "checkout",
  },
  "npx node test/mutations/run.ts [--count 100000] [--seed n] [folder of .eml files…]": {
    as: "npx node test/mutations/run.ts --count 50 --seed 1 test/corpus/xarf",
    prints: /0 wrong/,
    in: "checkout",
  },
  "npx node test/bench/hostile.ts [part of a name]": {
    as: "npx node test/bench/hostile.ts subject-of-encoded-words",
    prints: /longest hold/,
    in: "checkout",
  },
  "npx node test/bench/upload.ts [rows] [rounds]": {
    as: "npx node test/bench/upload.ts 10000 1",
    prints: /COPY/,
    in: "checkout",
  },
  "npx node test/bench/latency.ts [mails] [mean gap in ms]": {
    as: "npx node test/bench/latency.ts 5 20",
    prints: /p50/,
    in: "checkout",
  },
  // These take minutes at their smallest; `npm run types` compiles them.
  "npx node test/bench/parse.ts [folder of .eml files]": { by: "test/bench/parse.ts", holding: "argv" },
  "npx node test/bench/stamps.ts": { by: "test/bench/stamps.ts", holding: "per CPU-second" },

  "HEED_FAULT_MAILS=3000 HEED_FAULT_KILLS=30 HEED_FAULT_CUTS=10 HEED_FAULT_RESETS=2 HEED_FAULT_DISCONNECTS=10 HEED_FAULT_OUTAGES=5 npx vitest run test/faults/pipeline.test.ts":
    { by: "test/faults/pipeline.test.ts", holding: "HEED_FAULT_" },
  "HEED_FAULT_BROKER_KILLS=20 npx vitest run test/faults/broker-loss.test.ts": {
    by: "test/faults/broker-loss.test.ts",
    holding: "HEED_FAULT_BROKER_KILLS",
  },
  "HEED_FAULT_STRIKES=10 npx vitest run test/faults/machine.test.ts": {
    by: "test/faults/machine.test.ts",
    holding: "HEED_FAULT_STRIKES",
  },

  "mkdir -m 700 secrets && cd secrets": { prints: /^$/, in: "esp" },
  "openssl rand -hex 24 > postgres_password": { prints: /^$/, in: "esp" },
  "printf 'postgres://heed:%s@postgres:5432/heed' \"$(cat postgres_password)\" > database_url": {
    prints: /^$/,
    in: "esp",
  },
  "openssl rand -base64 48 > heed_secret": { prints: /^$/, in: "esp" },
  "openssl rand -hex 24 > mailbox_password": { prints: /^$/, in: "esp" },
  'printf \'%s:{PLAIN}%s\\n\' abuse "$(cat mailbox_password)" support "$(cat mailbox_password)" > dovecot_users':
    { prints: /^$/, in: "esp" },
  "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 825 -subj /CN=dovecot -addext subjectAltName=DNS:dovecot -keyout dovecot_key -out dovecot_certificate":
    { prints: /^-*$/m, in: "esp" },
  "chmod 644 *": { prints: /^$/, in: "esp" },
  "npm ci": { by: ".ci/run", holding: "npm ci" },
  "docker compose up -d": { by: ".ci/run", holding: "docker compose config" },
  "docker compose up -d --scale report=3": { by: ".ci/run", holding: "docker compose config" },
  "docker compose exec -T dovecot doveadm save -u abuse < complaint.eml": {
    by: "docker-compose.yml",
    holding: "dovecot:",
  },
  "docker compose logs -f receive report suppress": { by: "docker-compose.yml", holding: "suppress:" },
  "docker compose run --rm migrate node src/cli/heed.ts status": {
    by: "docker-compose.yml",
    holding: "migrate:",
  },
};

/** Every import that the documents show, and the test that makes it from outside. */
export const documentedImports: Readonly<Record<string, string>> = { "heed/stamps": "test/package.test.ts" };
