/** Words that people put right before an address, with a colon and no blank: "Email:ann@reader.example". */
export const addressLabels: ReadonlySet<string> = new Set(
  (
    "mailto email e-mail mail mails emails address addresses account user username login id contact from to cc bcc " +
    "sender recipient subscriber reply-to smtp adresse adressen mailadresse emailadresse e-mail-adresse konto von an " +
    "courriel mel compte de correo correos cuenta para direccion indirizzo posta endereco conta adres adresy adresu " +
    "adresi adresim adresim eposta e-posta hesap epost e-post epostadress adress konto fra til till osoite email-osoite " +
    "sahkoposti cim e-mailcim postaadress adresa adrese adresas pastas surel alamat van aan naar od do cont"
  ).split(" "),
);
