import { isWithin } from "../mail/domain.ts";
import { mailboxProviders } from "../mail/mailbox-providers.ts";

/**
 * Domains under which many strangers write: mailbox providers, internet providers that give their customers a mailbox,
 * and the hosts and programs that make Message-IDs for them. That two mails share one of these says nothing. A domain
 * that is missing here is only taken for a source where many requests that nothing proves come from it within an hour.
 */
const others = `
  aol.com aim.com verizon.net att.net sbcglobal.net bellsouth.net comcast.net xfinity.com cox.net charter.net
  spectrum.net rr.com earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net centurylink.net
  gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.us mail.com email.com web.de t-online.de freenet.de arcor.de vodafone.de
  1und1.de kabelmail.de online.de aon.at chello.at a1.net bluewin.ch sunrise.ch hispeed.ch
  orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr aliceadsl.fr
  libero.it virgilio.it tiscali.it alice.it tin.it tim.it inwind.it iol.it fastwebnet.it
  telefonica.net movistar.es terra.es ono.com sapo.pt
  telenet.be skynet.be proximus.be scarlet.be kpnmail.nl ziggo.nl xs4all.nl home.nl planet.nl hetnet.nl upcmail.nl
  btinternet.com btopenworld.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk plus.net eircom.net
  telia.com comhem.se bredband.net online.no tdcadsl.dk mail.dk elisanet.fi kolumbus.fi
  seznam.cz email.cz centrum.cz volny.cz azet.sk zoznam.sk wp.pl o2.pl onet.pl op.pl interia.pl
  freemail.hu citromail.hu abv.bg mail.bg ukr.net i.ua meta.ua mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru
  inbox.lv one.lt delfi.ee otenet.gr walla.co.il walla.com bezeqint.net
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com prodigy.net.mx
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn
  naver.com daum.net hanmail.net kakao.com nate.com
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp
  hinet.net pchome.com.tw rediffmail.com sify.com
  bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz
  shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca
  tutanota.com tuta.io tuta.com hushmail.com runbox.com mailfence.com startmail.com
  google.com exchangelabs.com outlook.office365.com email.android.com samsung.com zoho.com titan.email
  phx.gbl yahoo.net mail.gmail.com amazonses.com mailgun.org sendgrid.net
`;

const shared = new Set([
  ...mailboxProviders.flatMap(({ domains }) => domains),
  ...others.split(/\s+/).filter((domain) => domain !== ""),
]);

/** The domain is one of those, or lies below one. */
export function isShared(domain: string): boolean {
  const labels = domain.split(".");
  return labels.some((_, at) => shared.has(labels.slice(at).join(".")));
}

/** One domain is the other, or lies below it. */
export function isRelated(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}
