import type { Spelling } from "../pattern.ts";
import { type IntentLanguage, words } from "./language.ts";

/** Many write the plainer of the two marks of a nasal vowel everywhere. */
const nasal: Spelling = { "ँ": "ं" };

export const hi: IntentLanguage = {
  language: "hi",
  spellings: [nasal],
  common: words(`
    का के की को से में पर है हैं था थे थी और या कि यह ये वह वे इस उस इन मैं हम आप मुझे हमें आपके आपकी आपका मेरा मेरी मेरे हमारा हमारी हमारे
    नहीं न मत कोई कुछ भी ही तो अब तक लिए कर करें करो करना कृपया जो जब क्या क्यों कैसे हो रहा रहे रही गया गई ने एक बहुत सब सभी अपने अपनी अपना
    mujhe mera meri mere hai hain ka ke ki ko se me mein par aap aapke aapki aapka nahi nahin mat koi kuch bhi ab kya kaise ye yeh
    hum hame humein hamara kar karo karna karen karein raha rahe rahi ho aur bhai
  `),
  groups: {
    self: words("मुझे मुझको हमें हमको mujhe mujhko mujhey hame hamein hume humein humko"),
    me: words(
      "मुझे मुझको मुझ हमें हमको मेरे हमारे mujhe mujhko mujhey hame hamein hume humein humko mere hamare @ मुझसे हमसे",
    ),
    mine: words("मेरा मेरी मेरे हमारा हमारी हमारे mera meri mere hamara hamari hamare apna"),
    address: words(`
      ईमेल ई-मेल इमेल मेल पता पते आईडी नाम नंबर एड्रेस अड्रेस डाक जानकारी खाता विवरण संपर्क email e-mail mail id naam name address pata number
      emailid आइडी फर्म कंपनी कार्यालय संस्था
    `),
    list: words(`
      सूची सूचियों लिस्ट लिस्टों न्यूज़लेटर न्यूजलेटर न्यूज़लैटर मेलिंग डेटाबेस मेल ईमेल ई-मेल समाचार-पत्र डाक-सूची सदस्यता सब्सक्रिप्शन ग्रुप प्रचार विज्ञापन विज्ञापनों सिस्टम रिकॉर्ड यहाँ ब्रॉडकास्ट
      list lists newsletter newsletters mailing database mail mails email emails group subscription system suchi soochi yahan yaha लिस्ट्स मेलिंग-लिस्ट अभियान वहाँ इससे इसमें isse इनसे
    `),
    mail: words(`
      ईमेल ई-मेल इमेल मेल मेल्स ईमेल्स संदेश संदेशों मैसेज मेसेज न्यूज़लेटर न्यूजलेटर विज्ञापन विज्ञापनों प्रचार प्रमोशन ऑफर ऑफ़र स्पैम चिट्ठी पत्र डाक जंक सूचना सूचनाएँ कचरा बकवास अपडेट सामग्री मार्केटिंग प्रमोशनल
      ईमेलों मेलों विज्ञापनी समाचार-पत्र कुछ
      email emails e-mail mail mails maile message messages msg newsletter newsletters spam offer offers ads ad promotion promotions promo vigyapan kachra bakwas update updates junk marketing promotional
    `),
    remove: words(`
      हटा हटाएँ हटाएं हटाइए हटाओ हटाये हटाइये हटायें हटाना हटाने हटवा हटाया हटाई हटाइएगा हटाया निकाल निकालें निकालो निकालिए निकालना निकालिये निकाला निकालने डिलीट मिटा मिटाएँ मिटाएं मिटाइए मिटाओ मिटाने रिमूव काट काटिए अलग बाहर ब्लॉक
      hata hatao hataao hataiye hataye hatayen hatado hatado hatana hatane hatwa nikal nikalo nikaal nikalo nikaalo nikaliye nikale nikalein delete remove mita mitao mitado kaat block hatao
      हटवाना काटें
    `),
    unsub: words(`
      अनसब्सक्राइब अनसब्स्क्राइब अनसबस्क्राइब अनसब्सक्राईब सदस्यता-रद्द unsubscribe unsub unsubscrib unsubcribe ansubscribe unsubscribed सब्सक्रिप्शन-रद्द सदस्यता-समाप्त
      ऑप्ट-आउट opt-out optout
    `),
    do: words(`
      कर करें करो करिए कीजिए कीजिये करना कर-दें कर-दो कर-दीजिए दें दो दीजिए दीजिये देना दीजिएगा कीजिएगा करा करवा करवाना करने किया जाए दे जाये
      kar karo karen karein kare kariye kijiye karna kr kro krdo kardo kardijiye karde kardein krna do de dein dijiye dijie den dena diya jaye kara karwa
    `),
    polite: words(`
      दें दो दीजिए दीजिये देना दीजिएगा जाए जाये दे दिया जाएं कर करें करो कीजिए कीजिये करिए करना चाहिए दिये चाहता चाहती
      do de dein dijiye dijie den dena diya jaye kar karo karein kijiye karna kardo karde kr kro dijiyega
    `),
    send: words(`
      भेजना भेजे भेजें भेजो भेजिए भेजिएगा भेजिये भेज भेजने भेजा भेजियेगा लिखें लिखिए लिखो लिखना डालें डालो मेल-करना ईमेल-करना संपर्क-करना
      bhejna bheje bhejo bhejen bhejein bhejiye bhejiyega bhej bhejne likho likhna bhejjo bhejyega
    `),
    stop: words(`
      बंद बन्द रोक रोकें रोको रोकिए रोकिये रोकना रोके स्टॉप ख़त्म खत्म समाप्त
      band bandh stop roko rok rokiye rokna khatam bnd
    `),
    not: words("नहीं नही मत न ना नहि nahi nahin nai nhi mat mt na naa kabhi-nahi never"),
  },
  optOut: [
    "{self} ** {list} ** से|se|में-से ** {remove} {polite}? {polite}?",
    "सूची|लिस्ट|न्यूज़लेटर|न्यूजलेटर|डेटाबेस|ग्रुप|list|newsletter|database|group|suchi से|se {remove} {polite}? {polite}?",
    "{list} ** से|se {self}|{mine} ** {remove} {polite}? {polite}?",
    "{me} {remove} {polite}? {polite}?",
    "{me} {remove} {polite} {polite}?",
    "{mine} ** {address} ** {list} ** से|se ** {remove} {polite}? {polite}?",
    "{mine} * {address} को|ko? * {remove} {polite}? {polite}?",
    "{address} * {list} से|se {remove} {polite}? {polite}?",
    "@ ** {list} ** से|se ** {remove} {polite}? {polite}?",
    "@ को|ko? ** {remove} {polite}? {polite}?",
    "{remove} {polite} {me}|{mine} ** {list}|{address} ** से|se?",
    "{me} ** {unsub} {do}? {do}?",
    "{unsub} {do} {do}? {do}? {me}|please|plz|pls|कृपया?",
    "{unsub} करना|होना|karna|hona चाहता|चाहती|चाहते|chahta|chahti|है|hai|chahte",
    "सदस्यता|सब्सक्रिप्शन|subscription|सबस्क्रिप्शन|सदस्यता ** रद्द|समाप्त|बंद|कैंसल|कैंसिल|ख़त्म|खत्म|cancel|band|radd ** {do} {do}?",
    "न्यूज़लेटर|न्यूजलेटर|newsletter|newsletters|मेलिंग|mailing ** {stop}|रद्द|कैंसल|कैंसिल|cancel ** {do} {do}?",
    "{mail} ** {send}|आना|aana ** {stop} {do}? {do}? {do}?",
    "{mail} * {stop} {do} {do}?",
    "{stop} {do} {do}? ये|यह|ye|yeh|अपने|apne|इन|सब|sab|saare? * {mail} {mail}? भेजना|bhejna|को?",
    "भेजना|bhejna|लिखना ** {stop} {do} {do}?",
    "{me} * परेशान|तंग|डिस्टर्ब|pareshan|tang|disturb|distrub ** {stop}|{not} ** {do} {do}?",
    "{mail} {not} करें|करो|कीजिए|कीजिएगा|karo|karen|karein|kijiye|आने|aane",
    "{me} ** {mail} ** {not} {send} {do}? {do}?",
    "{mail} ** {not} {send} {do}? {do}?",
    "{not} {send} {do}? ** {mail}|{me} ** {mail}?",
    "{me} ** {not} {send} {do}? {do}?",
    "{me} ** {mail} ** {not} चाहिए|चाहिये|चाहता|चाहती|चाहते|chahiye|chahie|chahta|chahti|chaiye|chahte|chahiyen|mangta|चाहिएँ|चाहिएं ** {mail}?",
    "{mail} ** {not} चाहिए|चाहिये|चाहिएँ|चाहिएं|chahiye|chahie|chaiye|chahiyen",
    "{not} चाहिए|चाहिये|chahiye|chahie|chaiye ** {mail}",
    "{mail} ** {not} ** पाना|मिलना|प्राप्त|लेना|पढ़ना|देखना|pana|lena|padhna|dekhna|receive|रिसीव ** चाहता|चाहती|चाहते|chahta|chahti|chahte",
    "{mail} ** {not} ** चाहता|चाहती|चाहते|chahta|chahti|chahte",
    "{mail} ** पाना|प्राप्त|लेना|मिलना|रिसीव|receive|pana|lena ** {not} ** चाहता|चाहती|चाहते|chahta|chahti|chahte",
    "{mail} ** {not} ** आने|आना|आनी|आए|मिलने|aana|aane|aani|aaye ** चाहिए|चाहिये|chahiye|chahie|पाए|पाये|दें|दो?",
    "{list} ** {not} ** रहना|रहनी|rehna|rahna|रखें|रखो|होना ** चाहता|चाहती|चाहते|chahta|chahti|chahte|चाहिए?",
    "{list} ** से ** निकलना|बाहर|हटना|अलग|nikalna|hatna ** चाहता|चाहती|चाहते|chahta|chahti|chahte|होना|hona",
    "संपर्क|सम्पर्क|contact|मेल|mail|msg|मैसेज {not} करें|करो|कीजिए|कीजिएगा|करिए|karo|karen|karein|kijiye|करना|kare|karna",
    "{me} ** मेल|ईमेल|mail|email|मैसेज|msg {not} करें|करो|कीजिए|कीजिएगा|करिए|karo|karen|karein|kijiye|करना",
    "बस|bas करो|कीजिए|karo|करें अब? ** {mail}",
    "{self} * बख्श|बख़्श|छोड़|bakhsh|chhod|chod दो|दीजिए|do|dijiye",
    "पीछा|peecha|pichha छोड़|छोड़ो|छोड़िए|chhod|chhodo|chodo",
    "सहमति|अनुमति|इजाज़त|इजाजत|सम्मति|consent|permission ** वापस|रद्द|wapas|vapas|withdraw ** लेता|लेती|लेते|ले|ली|leta|leti|करता|करती|karta|raha|rahi",
    "आपत्ति|एतराज़|ऐतराज|विरोध ** {mail}|मार्केटिंग",
    "{mail} ** आपत्ति|एतराज़|ऐतराज|विरोध",
    "रुचि|दिलचस्पी|interest|इंटरेस्ट ** {not}|नहीं ** {remove}|{unsub}|{stop} {do}",
    "आखिरी|आख़िरी|अंतिम|last|aakhri {mail} ** हो|होना|होनी|ho|hona",
    "{remove} {polite} {me}",
    "{remove} {me} ** from|list",
    "unsubscribe me|मुझे|मुझको|mujhe",
    // already asked
    "कितनी|कई|बार-बार|दस|तीन|दो|हज़ार|kitni|kai|baar-baar|kitne बार|baar ** {unsub}|{remove}|{stop}|कहा|कहूँ|बोला|bola|kaha|लिखा|likha|request|बोलूँ",
    "{unsub}|कहा|बोला|मना|अनुरोध|bola|kaha|mana ** फिर|phir|fir|बावजूद|लेकिन|बाद|bawajood|still|bhi|par ** भी|bhi? ** {mail}|आ|रहे|aa|भेज|bhej",
  ],
  optOutAlone: [
    "{unsub}|stop|स्टॉप|हटाओ|हटाएँ|हटाएं|हटाइए|बंद|band|hatao|delete|remove|रिमूव|डिलीट|बस|सदस्यता|roko|रोको|हटा|hata",
    "{unsub} {do}|me|मुझे|mujhe {do}? {do}?",
    "{stop} {do} {do}? {do}?",
    "{mail} {stop} {do}? {do}?",
    "{remove} {polite} {polite}? {me}?",
    "सदस्यता|सब्सक्रिप्शन|subscription रद्द|समाप्त|बंद|cancel|कैंसल {do}? {do}?",
    "{mail} {not}",
  ],
  optOutMaybe: [
    "{not} चाहिए|चाहिये|chahiye|chahie",
    "कैसे|कहाँ|कहां|kaise|kahan|तरीका|tarika ** {unsub}|{stop}|{remove}|बाहर|निकलूँ|हटूँ|हटाऊँ",
    "{unsub}|{stop}|{remove} ** कैसे|कहाँ|कहां|kaise|kahan|तरीका",
    "लिंक|बटन|link|button|विकल्प ** {unsub}|काम|kaam|खुल|चल|work|{not}",
    "{unsub}",
    "रुचि|दिलचस्पी|interest|इंटरेस्ट|interested|इच्छुक|शौक ** {not}",
    "{not} ** रुचि|दिलचस्पी|interest|interested|इच्छुक",
    "नहीं|nahi|no धन्यवाद|शुक्रिया|thanks|thank|dhanyawad",
    "गलत|ग़लत|galat|wrong ** आदमी|व्यक्ति|पता|पते|ईमेल|नंबर|person|email|address",
    "{remove} ** {list}|{address}|{polite}",
    "{list} ** से|se ** {remove}",
    "{me}|{mine} ** {remove}",
    "{mail} ** {stop}",
    "{stop} ** {mail}",
    "{mail} ** {not}",
    "{not} {send}",
    "परेशान|तंग|pareshan|tang|थक|ऊब ** {mail}|गया|हूँ|hu|gaya",
    "{mail} ** परेशान|तंग|pareshan|tang",
    "देहांत|निधन|मृत्यु|स्वर्गवास|गुज़र|गुजर",
  ],
  complaint: [
    "यह|ये|yeh|ye|this|वह|मेल|ईमेल|mail|संदेश ** स्पैम|spam|धोखाधड़ी|धोखा|फ़िशिंग|फिशिंग|phishing|fraud|फ्रॉड|अवैध|गैरकानूनी|ग़ैरक़ानूनी|जंक|ठगी",
    "स्पैम|spam|जंक|फिशिंग|फ़िशिंग|phishing ** भेज|भेजा|भेजते|भेजता|bhej|आ|aa|मिल|mil|रिपोर्ट|report|शिकायत|shikayat|किया|mila|से|है|hai|कर|kar|मेल|mail|बंद|band|दर्ज",
    "अनचाहे|अनचाही|अनचाहा|अवांछित|बिन-बुलाए|unwanted|anchahe|anchahi|unsolicited|बिन-मांगे|बिना-मांगे|फ़र्ज़ी|फर्जी ** {mail}|भेज|आ",
    "शिकायत|रिपोर्ट|shikayat|complaint|report|कंप्लेंट ** स्पैम|spam|{mail}|दुरुपयोग|ग्राहक|दर्ज|करना|भेजने|प्रेषक|के-बारे|karna|sender|abuse",
    "{mail}|स्पैम|spam|दुरुपयोग|भेजने|प्रेषक|ग्राहक|यूज़र|abuse|फिशिंग|फ़िशिंग ** शिकायत|रिपोर्ट|shikayat|complaint|report|कंप्लेंट",
    "कभी|kabhi|मैंने|maine|हमने|humne|मैंने-कभी|never ** सब्सक्राइब|subscribe|साइन|sign|signup|रजिस्टर|register|अनुमति|सहमति|permission|इजाज़त|इजाजत|पंजीकरण|सदस्यता|हामी|माँगा|मांगा|manga|consent|जुड़ा|जुड़ी|साइनअप|अनुरोध|पता|ईमेल|email ** {not}",
    "{not} ** सब्सक्राइब|subscribe|साइनअप|signup|रजिस्टर|register|अनुमति|सहमति|permission|माँगा|मांगा|इजाज़त|इजाजत ** किया|की|दी|था|kiya|ki|di|tha|थी|मैंने|maine|लिया|ली",
    "बिना|bina|बगैर|without|बग़ैर ** अनुमति|सहमति|इजाज़त|इजाजत|permission|मर्ज़ी|मर्जी|पूछे|मंज़ूरी|मंजूरी|consent|puche|ijazat|anumati|माँगे|मांगे|जानकारी|बताए|pooche",
    "कहाँ|कहां|कैसे|kahan|kaha|kaise|किसने|kisne|किससे ** मिला|मिली|लिया|दिया|mila|diya|liya|आया|पाया|ली|निकाला|मिल|पास|laye|लाए",
    "{address} ** कहाँ|कहां|कैसे|kahan|kaha|kaise|किसने|kisne|किससे ** मिला|मिली|लिया|दिया|mila|diya|liya|आया|पाया|ली|निकाला|मिल|laye|लाए",
    "खरीद|ख़रीद|बेच|चुरा|चोरी|kharid|becha|chura|बेचा|खरीदा|ख़रीदा|चुराया ** {address}|डेटा|लिस्ट|data|list|है|hai",
    "{address}|डेटा|data ** खरीद|ख़रीद|बेच|चुरा|चोरी|kharid|bech|chura|बेचा|खरीदा|ख़रीदा|चुराया",
    "कानून|क़ानून|नियम|नियमों|kanoon|law ** उल्लंघन|खिलाफ|ख़िलाफ़|विरुद्ध|तोड़",
    "उल्लंघन",
    "नहीं|nahi ** जानता|जानती|जानते|janta|jante ** आपको|इन्हें|कंपनी|कौन|इनको|aapko",
    "ग्राहक|यूज़र|कस्टमर|customer|user|client|कंपनी|company|कोई|koi|sender|प्रेषक ** विज्ञापन|स्पैम|spam|मेल|mail|मेल्स|ads|ईमेल|संदेश ** भेज|भेजता|bhej|कर|भेजे|bhejta|डाल",
    "रोज़|रोज|roz|लगातार|बार-बार|दिन|daily|हर ** {mail} ** भेज|भेजते|bhej|bhejte|आ|aa|aate|आते",
    "बाढ़|बमबारी|परेशान|तंग|बमबार्ड|spamming|pareshan|tang|स्पैमिंग|उत्पीड़न ** कर|kar|कर-रखा|किया|दिया|आ|रहे|रहा",
    "नाम-से|बनकर|ban-kar|बन ** धोखा|फ़र्ज़ी|फर्जी|ठग|पैसे|जालसाज़ी|ओटीपी|पासवर्ड",
    "कितनी|कई|बार-बार|दस|तीन|दो|हज़ार|kitni|kai|kitne बार|baar ** {unsub}|{remove}|{stop}|कहा|कहूँ|बोला|bola|kaha|लिखा|likha|request",
    "{unsub}|कहा|बोला|मना|अनुरोध|bola|kaha|mana ** फिर|phir|fir|बावजूद|bawajood|still ** भी|bhi? ** {mail}|आ|रहे|aa|भेज|bhej",
  ],
  cancellation: [
    "खाता|खाते|अकाउंट|एकाउंट|account|अनुबंध|प्लान|plan|पैकेज|सेवा|सेवाएँ|contract|कॉन्ट्रैक्ट|प्रोफ़ाइल|प्रोफाइल|profile|khata ** बंद|रद्द|डिलीट|समाप्त|delete|band|cancel|कैंसल|कैंसिल|close|क्लोज़|मिटा|हटा|बन्द|खत्म|ख़त्म",
    "सब्सक्रिप्शन|सदस्यता|subscription|मेंबरशिप|membership ** पैसे|रिफंड|रिफ़ंड|शुल्क|भुगतान|refund|paise|payment|मासिक|वार्षिक|पेड|premium",
    "पेड|मासिक|वार्षिक|सशुल्क|प्रीमियम|paid ** सब्सक्रिप्शन|सदस्यता|subscription ** रद्द|बंद|cancel|band|कैंसल",
    "cancel|close|बंद|band ** account|अकाउंट|खाता|plan|contract",
    "नवीनीकरण|रिन्यू|renew ** {not}|नहीं",
  ],
  legal: [
    "धारा|अनुच्छेद 1~|2~|7|8|9|6|11|12|13",
    "अधिनियम|कानून|क़ानून|gdpr|dpdp|विनियम ** तहत|अंतर्गत|अनुसार|मुताबिक",
    "under ** gdpr|dpdp|act",
    "डेटा|निजी|व्यक्तिगत ** संरक्षण|जानकारी|डेटा ** अधिनियम|बोर्ड|कानून|विवरण|प्रति|कॉपी|मिटा|हटा|हटाएँ|मिटाएँ|दीजिए|दें|कौन-सा|बताएँ",
    "सारा|पूरा|सारी|सभी|समस्त|saara|sara|poora|all ** डेटा|जानकारी|data ** मिटा|हटा|डिलीट|delete|नष्ट|मिटाएँ|हटाएँ",
    "gdpr|dpdp",
    "वकील|अधिवक्ता|एडवोकेट|मुवक्किल|lawyer|advocate|vakil|vakeel",
    "कानूनी|क़ानूनी|legal|kanooni|kanuni ** नोटिस|कार्रवाई|notice|action|कदम|karyawahi|कार्यवाही",
    "अदालत|कोर्ट|मुक़दमा|मुकदमा|न्यायालय|court|हर्जाना|मुआवज़ा",
    "कॉपीराइट|copyright|ट्रेडमार्क|trademark|प्रतिलिप्यधिकार",
    "भूल|भुला ** अधिकार",
    "व्यक्तिगत|निजी डेटा|जानकारी",
  ],
  forOther: [
    "मेरे|मेरी|हमारे|हमारी|मेरा|mere|meri|hamare|hamari|उनके|उनकी|अपने|अपनी पिता|पिताजी|माता|माताजी|माँ|मां|पापा|मम्मी|पति|पत्नी|बेटे|बेटी|बेटा|भाई|बहन|दादा|दादी|नाना|नानी|चाचा|चाची|दोस्त|सहकर्मी|सहयोगी|बॉस|मित्र|कर्मचारी|बच्चे|बच्चों|papa|pitaji|maa|mummy|pati|patni|bete|beti|beta|bhai|behen|dost|boss|dadi|dada|nana|nani|ससुर|सास|मैनेजर|स्वर्गीय|दिवंगत|सहेली|colleague|father|mother|husband|wife",
    "देहांत|निधन|मृत्यु|स्वर्गवास|स्वर्गीय|दिवंगत|dehant|nidhan",
    "गुज़र|गुजर|guzar|चल ** गए|गया|गईं|गई|बसे|gaye|basi",
    "उन्हें|उसे|उनको|उसको|unhe|unko|use|usko|इन्हें ** {send}|{remove}|{mail}|भेज",
    "यहाँ|यहां|yahan|कंपनी|अब ** काम|kaam|नौकरी|कार्यरत ** {not}",
    "नौकरी|कंपनी|company|job ** छोड़|chhod|chod|रिटायर|सेवानिवृत्त",
    "रिटायर|सेवानिवृत्त",
    "पुराना|पुरानी|पुराने|दूसरा|दूसरे|दूसरी|purana|purani|purane|dusra|dusri|पिछला|पहले-वाला|अन्य ** पता|पते|ईमेल|मेल|आईडी|email|mail|id|address",
    "की-ओर-से",
  ],
  stay: [
    "{not} {remove}|{unsub}",
    "{remove}|{unsub} {not} {do}",
    "{stop} {not} {do}",
    "{not} {stop} {do}",
    "गलती|ग़लती|भूल|galti|mistake|accidentally|अनजाने|bhool ** {unsub}|{remove}|क्लिक|click|हो|ho|दब",
    "{unsub}|{remove} ** गलती|ग़लती|galti|भूल|mistake",
    "क्यों|kyun|kyu|kyon|why ** {remove}|हट|बंद|band|{unsub}|hata|आ-रहे|नहीं|nahi|मिल",
    "वापस|फिर|दोबारा|दुबारा|पुनः|wapas|vapas|phir|fir|dobara ** जोड़|जोड़ें|जोड़ो|जोड़िए|शामिल|jod|jodo|add|ऐड|एड|डाल|dal|सब्सक्राइब|subscribe|चालू|chalu|शुरू|shuru",
    "जोड़|जोड़ें|शामिल|add|jod|ऐड ** {me}|वापस|फिर|wapas|दें|लें",
    "{me} ** जोड़|जोड़ें|जोड़िए|शामिल|jod|add|ऐड ** {do}",
    "भेजते|bhejte|जारी|jari|continue ** रहें|रहिए|रहो|रहिएगा|raho|rahiye|रखें|रखिए|rakho|रहना",
    "{mail}|{list} ** जुड़े|बने|रहना|पाना|चाहिए|चाहता|चाहती|मिलता|पढ़ना ** रहना|चाहता|चाहती|चाहते|रहूँ|chahta",
    "{mail} ** मिल|आ|mil|aa|मिला|आया|aaya|mila ** {not} ** रहा|रहे|raha|rahe|है|hai|क्यों|kyun",
    "{mail} ** {not} ** मिल|आ|mil|aa|मिला|आया|आई ** रहा|रहे|raha|rahe|है|hai|क्यों|हफ़्ते|सप्ताह",
  ],
  fewer: [
    "कम|kam|थोड़े|थोड़ा ** {mail}|भेजें|भेजो|भेजिए|करें|करो|bhejo|कर|kar",
    "{mail} ** कम|kam ** भेजें|भेजो|भेजिए|करें|करो|कर|bhejo|karo|kar",
    "हफ्ते|हफ़्ते|महीने|सप्ताह|माह|hafte|mahine|week|month|दिन ** में|me|mein ** एक|ek|सिर्फ|दो|बार|baar",
    "सिर्फ|सिर्फ़|केवल|बस|sirf|only ** ज़रूरी|जरूरी|मासिक|साप्ताहिक|बिल|इनवॉइस|zaroori|ऑर्डर|महत्वपूर्ण|रसीद|एक|monthly|weekly|invoice",
    "लेकिन|पर|मगर|lekin|par|but ** बिल|इनवॉइस|रसीद|ऑर्डर|मासिक|invoice|receipt ** भेजते|आते|जारी|चाहिए|रखें|chahiye|bhejte|रहें",
    "अस्थायी|कुछ-समय|कुछ-दिन|कुछ-दिनों|फिलहाल|फ़िलहाल|temporarily|थोड़े-समय|kuch-din|pause|पॉज़",
    "छुट्टी|छुट्टियों|महीने|हफ़्ते|chutti ** के-लिए|तक|tak ** बंद|रोक|pause|band|rok",
    "सिर्फ|केवल|बस|sirf|only * ऑफर|offer|offers|promo|विज्ञापन|प्रचार|मार्केटिंग वाले|वाली|wale|wali ** {stop}",
    "चलने|चालू|रहने|आने|chalne|chalu|rehne|aane दो|दें|दीजिए|रखें|रखो|रखिए|do|rakho|rakhein|dijiye",
  ],
  tooMuch: [
    "इतने|itne|इतनी ** {mail} ** {not} भेजें|भेजो|bhejo",
    "बहुत|bahut|ज़्यादा|ज्यादा|zyada|jyada|इतने|इतनी|itne|बार-बार ** {mail}",
    "हर-दिन|रोज़|रोज|roz|हर-रोज़|daily {mail}?",
  ],
  changeOfAddress: [
    "नया|नयी|नई|नए|naya|nayi|new ** पता|पते|ईमेल|मेल|आईडी|email|mail|id|address",
    "पता|ईमेल|मेल|आईडी|email|mail|id|address ** बदल|बदला|बदली|badal|badla|change|अपडेट|update|चेंज|नया",
    "अब|आगे|ab|aage से|se ** पर|par",
  ],
  asSender: [
    "हमारी|hamari|our लिस्ट|सूची|मेलिंग|list|mailing|मेल",
    "हमारे|हमारी|हमारा|मेरे|मेरी|मेरा|अपने|अपनी|hamare|hamari|hamara|apne|our ** ग्राहक|ग्राहकों|सब्सक्राइबर|सब्सक्राइबर्स|प्राप्तकर्ता|प्राप्तकर्ताओं|सदस्य|सदस्यों|कैंपेन|कैम्पेन|अभियान|दुकान|कस्टमर|डोमेन|संपर्क|पाठक|पाठकों|customer|customers|subscriber|subscribers|campaign|contacts|users|domain|store|फ़ॉर्म|वेबसाइट|clients",
    "ग्राहक|ग्राहकों|सब्सक्राइबर|सब्सक्राइबर्स|प्राप्तकर्ता|सदस्य|लोग|लोगों|कोई|किसी|customers|customer|subscribers|subscriber|log|users|यूज़र|यूज़र्स|contact|संपर्क|कॉन्टैक्ट ** {unsub}|{remove}",
    "ग्राहक|प्राप्तकर्ता|सब्सक्राइबर|सदस्य|customer|client|subscriber|पाठक|रिसीवर|recipient ** कहा|लिखा|जवाब|पूछा|कह|माँग|मांग|बोला|bola|kaha|reply|likha|bol|पूछ|चाहता|चाहते",
    "{unsub} ** लिंक|link|बटन|पेज|रेट|दर|rate|page ** जोड़|जोड़ें|डाल|लगा|add|कैसे|kaise|बदल|कितना|क्या",
    "कैंपेन|कैम्पेन|campaign|टेम्पलेट|टेम्पलेट|template|api|smtp|dkim|spf|dmarc|webhook|प्लगइन|plugin|फुटर|footer|segment|सेगमेंट|bounce|एडिटर|एक्सेल|csv|इंटीग्रेशन|ओपन-रेट|शेड्यूल",
    "कैसे|kaise ** हटाऊँ|हटाएँ|हटाते|जोड़ूँ|जोड़ें|जोड़ते|इम्पोर्ट|डालें|import|add|export",
    "संपर्क|कॉन्टैक्ट|contact|contacts|ग्राहक|प्राप्तकर्ता ** कैसे|kaise",
    "नौकरी|आवेदन|रिज़्यूमे|बायोडाटा|इंटर्नशिप|शोध|job|resume|internship|पद|कोटेशन ** आवेदन|लिए|भेज|के-लिए|apply|संलग्न|सर्वे|for",
    "दर|प्रतिशत|संख्या ** {unsub}",
    "{unsub} ** दर|प्रतिशत|संख्या|रेट|rate",
  ],
  otherSenses: [
    // It is done already.
    "{stop}|{remove} कर? दिया|दी|दिए है|हैं|था|थी",
    "सर्वर|server|वेबसाइट|website ** {stop}",
    "स्पैम|spam|जंक|junk ** फोल्डर|फ़ोल्डर|folder|फिल्टर|फ़िल्टर|filter|बॉक्स|box|में|me|mein ** जा|जाता|जाती|चला|पहुँच|ja|गया|चले?",
    "बस|bus|ट्रेन|स्टेशन ** स्टॉप|stop|रुक|रुकती",
    "लोगो|फोटो|फ़ोटो|तस्वीर|चित्र|logo|photo|image|पंक्ति|पैराग्राफ|लाइन|फ़ाइल|फाइल|file|बटन|उत्पाद|product|शब्द|टेक्स्ट|गलती ** {remove}",
    "{remove} ** लोगो|फोटो|फ़ोटो|तस्वीर|logo|photo|image|फ़ाइल|फाइल|file",
    "ऑर्डर|order|बुकिंग|booking|अपॉइंटमेंट|मीटिंग|meeting|टिकट|ticket|यात्रा|डिलीवरी ** रद्द|cancel|कैंसल|कैंसिल|बंद",
    "बैंक|दुकान|दफ़्तर|ऑफिस|ऑफ़िस|bank|office|shop|बाज़ार|कल|आज ** बंद|band|closed ** है|रहेगा|hai|रहेगी|हैं|था",
    "कैंपेन|कैम्पेन|campaign|अभियान|शेड्यूल ** {stop}|रोक|रोकें|रद्द|cancel",
    "हटाने|hatane|{unsub} ** लिए|के-लिए ** धन्यवाद|शुक्रिया|thanks|आभार",
    "धन्यवाद|शुक्रिया|thanks ** {remove}|{unsub} ** दिया|diya",
    "क्लिक|click|दबाएँ ** {unsub}|यहाँ",
    "{unsub} ** यहाँ|yahan|नीचे ** क्लिक|click",
    "बिल|इनवॉइस|invoice|रसीद|कोटेशन ** {not}? {send}",
    "{unsub} कर दूँगा|दूंगा|दूँगी|दूंगी|dunga|lunga|लूँगा|लूंगा|लूँगी",
  ],
  question: [
    "कैसे|क्या|क्यों|कब|कहाँ|कहां|कौन|कितना|कितने|किस|kaise|kya|kyun|kab|kahan|kaun|kitna|how|what",
    "सवाल|प्रश्न|पूछना|sawal|question",
  ],
  praise: [
    "धन्यवाद|शुक्रिया|आभार|thanks|dhanyawad|shukriya|बधाई",
    "बढ़िया|अच्छा|अच्छी|शानदार|उपयोगी|ज़बरदस्त|badhiya|accha|achha|mast|great ** न्यूज़लेटर|न्यूजलेटर|लेख|newsletter|मेल|जानकारी|काम|article|है|hai",
    "पसंद|pasand ** आया|आयी|आई|है|हैं|aaya|hai",
  ],
  sarcasm: [
    "वाह|waah|wah|बहुत-अच्छे|शाबाश|धन्यवाद|क्या-बात ** स्पैम|spam|एक-और|कचरा|विज्ञापन",
    "यही|bas-yahi ** कमी|kami|बाकी|चाहिए-था",
  ],
  footer: [
    "आपको ** यह|ये ** ईमेल|मेल|संदेश ** क्योंकि|इसलिए",
    "यदि|अगर ** आप ** {unsub}|नहीं ** क्लिक|यहाँ",
    "यहाँ|यहां|नीचे ** क्लिक",
    "ब्राउज़र|ब्राउजर ** देखें",
    "गोपनीयता नीति",
    "सर्वाधिकार",
    "नियम|सेवा और|की शर्तें",
  ],
  reachAll: [
    "सभी|सारी|सारे|सब|हर|किसी|saari|saare|sabhi|sab|har|all ** सूचियों|लिस्टों|लिस्ट|lists|list|मेल|ईमेल|mails|emails|न्यूज़लेटर|प्रकार|सूची|mailing",
    "कोई|koi|कुछ|kuch भी|bhi",
    "कभी|kabhi",
  ],
  reachSender: [
    "इस|यह|आपकी|आपके|is|aapki|aapke|अपनी|apni|अपने|इसी * सूची|लिस्ट|न्यूज़लेटर|न्यूजलेटर|कंपनी|list|newsletter|company|मेलिंग|mailing",
    "मेलिंग|mailing|न्यूज़लेटर|newsletter लिस्ट|सूची|list",
  ],
  negations: words("नहीं नही मत न ना nahi nahin nai nhi mat mt na बिना bina never not"),
  negatesAfter: true,
  conditions: words("अगर यदि agar yadi शायद shayad वरना warna तभी जब सोच soch if"),
  politeConditions: [
    "अगर|यदि|agar|yadi|if ** हो|संभव|मुमकिन|सके|सकें|possible|ho|sake|please|कृपा|चाहें",
    "वरना|varna|warna|नहीं-तो|nahi-to ** शिकायत|रिपोर्ट|कार्रवाई|पुलिस|कोर्ट|block|report|complaint|shikayat|कानूनी|करूँगा|करूंगा|karunga|मैं|हम",
    "जब|jab ** से|भी|मैंने|मैं",
  ],
  politeRequests: [
    "कृपया|कृपा|प्लीज़|प्लीज|please|plz|pls|kripya|निवेदन|अनुरोध|विनती|request",
    "क्या|kya ** सकते|सकती|sakte|sakti|देंगे|करेंगे|denge|karenge|सकता|सकेगा|पाएँगे",
    "सकते|sakte हैं|हो|hain|ho",
  ],
  threats: [
    "वरना|varna|warna|अन्यथा|नहीं-तो|nahi-to|otherwise ** शिकायत|रिपोर्ट|कार्रवाई|पुलिस|कोर्ट|report|complaint|shikayat|कानूनी|legal|वकील|करूँगा|karunga|साइबर|उपभोक्ता",
    "शिकायत|कार्रवाई|रिपोर्ट|शिकायत|complaint|shikayat ** करूँगा|करूंगा|करूँगी|करेंगे|karunga|करनी|karni|karenge",
  ],
  others: words(`
    ग्राहक ग्राहकों सब्सक्राइबर सब्सक्राइबर्स प्राप्तकर्ता लोग लोगों सदस्य उन्हें उन्होंने वे उसे customers customer subscribers log users यूज़र यूज़र्स पाठक क्लाइंट recipient
  `),
  conjunctions: words("और तथा एवं लेकिन पर मगर या क्योंकि तो aur lekin par ya kyunki to and but"),
  // The object stands before its verb, so what follows a request is about nothing else.
  continuations: [],
  polite: words(`
    कृपया प्लीज़ प्लीज धन्यवाद शुक्रिया नमस्ते नमस्कार महोदय महोदया जी सर मैडम श्रीमान प्रिय सधन्यवाद भवदीय भवदीया आपका आपकी सादर प्रणाम अभी तुरंत अब मुझे मुझको हमें से को का की
    मेरा मेरी भाई यार दोस्त टीम आप बस है हैं हूँ ठीक अच्छा हाँ दें दो दीजिए करें करो कीजिए कर कर-दो मेल ईमेल न्यूज़लेटर यह ये इस लिस्ट सूची
    please plz pls thanks thank you dhanyawad dhanyavad shukriya namaste namaskar sir madam ji bhai yaar dear team abhi turant ab mujhe mere mera regards hi hello ok haan kar do karo
    karen kardo se ko ye yeh sent from my iphone android kijiye dijiye mail list email best
  `),
  addressNouns: words("पता पते ईमेल ई-मेल मेल आईडी email mail id address एड्रेस"),
  senderPrepositions: words("from द्वारा"),
  senderPostpositions: words("से द्वारा की-ओर se"),
  genitives: [],
  mailNouns: words("ईमेल मेल न्यूज़लेटर स्पैम विज्ञापन mail mails email emails spam newsletter"),
};
