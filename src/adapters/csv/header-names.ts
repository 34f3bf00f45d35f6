/** What a column means to us. */
export type ColumnRole = "email" | "source" | "time" | "ip" | "form";
export const columnRoles: readonly ColumnRole[] = ["email", "source", "time", "ip", "form"];

/**
 * The names that columns have in the exports of mailing tools, shops and address books, in many languages, best first.
 * They are compared without case, accents, blanks and punctuation.
 */
export const headerNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  email: names(`
    email, email address, e-mail address, email id, email 1, e-mail 1 - value, primary email, contact email
    subscriber email, customer email, user email, emails, mail, mail address, recipient, recipient address
    E-Mail-Adresse, E-Mail Adressen, Mailadresse, Emailadresse, Adresse e-mail, adresse mail, courriel
    adresse courriel, adresse électronique, mél, correo, correo electrónico, dirección de correo
    dirección de correo electrónico, dirección email, indirizzo email, indirizzo e-mail, posta elettronica
    indirizzo di posta elettronica, endereço de email, endereço de e-mail, correio eletrônico, e-mailadres
    e-mail adres, e-postadress, e-postadresse, e-post, epost, e-mailadresse, sähköposti, sähköpostiosoite
    netfang, adres email, adres e-mail, e-mailová adresa, e-mail cím, adresă de email, e-pošta, e-posta
    e-posta adresi, el. paštas, e-pasts, imejl, почта, эл. почта, электронная почта, адрес электронной почты
    имейл, е-мейл, електронна пошта, ηλεκτρονική διεύθυνση, メール, メールアドレス, 电子邮件, 电子邮箱, 邮箱
    邮件地址, 電子郵件, 電子郵件地址, 이메일, 이메일 주소, البريد الإلكتروني, דוא"ל, אימייל, อีเมล, thư điện tử
    address, adresse, adres, dirección, indirizzo, endereço, email value`),
  source: names(`
    consent source, permission source, opt-in source, source of consent, signup source, sign-up source
    subscription source, subscribe source, lead source, acquisition source, contact source, source, origin
    signup method, opt-in method, opt-in url, signup url, consent url, channel, collected via
    source du consentement, source d'inscription, origine, provenance, Quelle, Herkunft, Anmeldequelle
    Einwilligungsquelle, fuente, origen, procedencia, fonte, origem, provenienza, bron, herkomst, källa, kilde
    lähde, źródło, zdroj, kaynak, источник, 来源, ソース, 출처`),
  time: names(`
    consent time, consent date, consent at, consented at, consent timestamp, permission time, permission date
    opt-in time, opt-in date, opt-in at, opted in at, opted in, opt-in timestamp, confirm time, confirmed at
    confirmation date, double opt-in at, double opt-in date, signup date, sign-up date, signup time
    signed up at, signed up, subscribed at, subscribe date, subscribed on, subscription date
    subscription time, date subscribed, date of consent, date of signup, registration date, registered at
    date added, created at, date created, creation date, added at, date d'inscription, date d'ajout
    date de consentement, date du consentement, Anmeldedatum, angemeldet am, Eintragungsdatum
    Einwilligungsdatum, Einwilligung am, Opt-in-Datum, fecha de alta, fecha alta, fecha de consentimiento
    fecha de suscripción, fecha suscripción, data iscrizione, data di iscrizione, data consenso
    data de inscrição, data de consentimento, inschrijfdatum, aanmelddatum, toestemmingsdatum, data zapisu
    data rejestracji, дата, дата подписки, дата согласия, timestamp, date, datum, fecha, data, time`),
  ip: names(`
    consent ip, opt-in ip, confirm ip, signup ip, sign-up ip, subscribe ip, subscription ip, registration ip
    ip, ip address, IP-Adresse, adresse ip, dirección ip, indirizzo ip, ip-adres, ip-adress, client ip
    remote ip, user ip`),
  form: names(`
    consent form, signup form, sign-up form, opt-in form, form name, form id, form, Formular
    Anmeldeformular, formulaire, formulario, modulo, formulier, landing page, signup page`),
};

function names(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
