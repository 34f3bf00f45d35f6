import { type IntentLanguage, pairs, words } from "./language.ts";

/** "Not", as it is written in letters and in chats. */
const no = words("không ko k kg hok hông hong hem kh hổng chẳng chả");

/** Asked already, and the mail still comes: a request and a complaint. */
const askedBefore = [
  "{asked} ** {often} *** vẫn|cứ|lại|còn ** {send}|{receive}|thấy|tới|đến",
  "{often} *** {asked} *** vẫn|cứ|lại|còn|mà ** {send}|{receive}|thấy|tới|đến",
  "{asked} ** rồi|xong *** vẫn|cứ|lại|còn ** {send}|{receive}|thấy|tới|đến",
  "đã|bảo|nói|yêu-cầu ** {asked} ** {often}",
];

/** Vietnamese. It parts its words into syllables, which "-" joins here to words: "đăng-ký". */
export const vi: IntentLanguage = {
  language: "vi",
  common: words(`
    và của là có cho không được các những một này đó với tôi mình em anh chị bạn đã đang sẽ từ trong ra vào khi để
    cũng như nhưng thì mà vì nếu rồi nữa ạ nhé đi xin vui lòng ơn cảm gửi nhận thư email danh sách khỏi quý công ty
    giúp
  `),
  groups: {
    ask: words(`
      xin vui-lòng làm-ơn hãy nhờ mong yêu-cầu đề-nghị muốn cho giúp giùm dùm hộ cần phiền kính-mong mún please pls
      plz ơn kính-đề-nghị thỉnh-cầu cho-mình cho-tôi cho-em cho-e cho-mình-xin cho-em-xin cho-tôi-xin cho-xin
      xin-được xin-phép muốn-được mong-muốn được làm-phiền có-thể ad admin shop bên-mình đăng-ký-để
    `),
    me: words(`
      tôi tui mình em e mk tớ cháu con t ta tao chúng-tôi chúng-mình chúng-em bên-tôi bên-em bên-mình công-ty-tôi
      công-ty-chúng-tôi công-ty-em anh chị cô chú bác tụi-tôi tụi-em bọn-em bọn-tôi chúng-tao mỉnh mih tui-đây
    `),
    unsub: words(`
      hủy-đăng-ký hủy-đăng-kí hủy-đk hủy-đky hủy-dky hủy-theo-dõi hủy-nhận hủy-việc-nhận hủy-nhận-tin hủy-nhận-email
      hủy-nhận-mail hủy-nhận-thư ngừng-nhận ngưng-nhận dừng-nhận thôi-nhận ngừng-đăng-ký ngưng-đăng-ký dừng-đăng-ký
      thôi-đăng-ký bỏ-đăng-ký bỏ-đăng-kí bỏ-theo-dõi bỏ-nhận từ-chối-nhận thôi-theo-dõi ngừng-theo-dõi
      ngưng-theo-dõi hủy-bản-tin hủy-email hủy-mail rút-đăng-ký gỡ-đăng-ký chấm-dứt-đăng-ký chấm-dứt-nhận
      hủy-subscribe hủy-sub bỏ-sub bỏ-subscribe unsubscribe unsub hủy-newsletter hủy-thư thôi-không-nhận
      xin-thôi-nhận ngắt-đăng-ký tắt-đăng-ký tắt-email hủy-bỏ-đăng-ký hủy-bỏ-việc-đăng-ký hủy-việc-đăng-ký
      không-nhận-nữa
    `),
    mail: words(`
      email emails mail mails thư thư-điện-tử thư-quảng-cáo quảng-cáo bản-tin newsletter tin tin-nhắn thông-báo
      thư-rác spam khuyến-mãi khuyến-mại tiếp-thị thư-từ thứ-này cái-này mấy-cái-này mấy-thứ-này email-này mail-này
      thư-này rác email-quảng-cáo mail-quảng-cáo thư-tiếp-thị email-tiếp-thị thư-mời-chào chào-hàng email-rác
      mail-rác bản-tin-này thông-tin tin-tức thông-tin-quảng-cáo tin-quảng-cáo tin-khuyến-mãi thư-chào-hàng
      email-marketing mail-marketing marketing gì thêm nội-dung thư-ngỏ thư-khuyến-mãi email-khuyến-mãi quảng-bá
      thư-giới-thiệu email-spam mail-spam thư-spam thư-thông-báo email-thông-báo
    `),
    letters: words(`
      email emails mail mails thư-quảng-cáo quảng-cáo bản-tin newsletter thư-rác spam email-quảng-cáo mail-quảng-cáo
      thư-tiếp-thị email-tiếp-thị email-rác mail-rác tin-quảng-cáo tin-khuyến-mãi thư-khuyến-mãi email-khuyến-mãi
      email-marketing mail-marketing email-spam mail-spam thư email-này mail-này thư-này khuyến-mãi tiếp-thị
    `),
    about: words(`
      mọi tất-cả bất-kỳ bất-kì bất-cứ các những mấy đống loại kiểu này như-vậy như-thế của-các-bạn của-bạn
      của-công-ty của-quý-công-ty của-bên-bạn của-shop của-các-anh của-anh-chị từ-công-ty từ-quý-công-ty từ-bạn
      từ-các-bạn từ-bên-bạn từ-shop từ-bên-này từ-phía-công-ty thêm nữa nào kiểu-này loại-này thế-này quảng-cáo
      tiếp-thị khuyến-mãi marketing rác linh-tinh hàng-ngày hàng-tuần tin từ của thông-báo cái gì bên-bạn
      từ-phía-bạn từ-trang-này từ-địa-chỉ-này cho email thư mail bản-tin nào-nữa thương-mại điện-tử từ-quý-vị
      của-quý-vị từ-anh-chị về
    `),
    send: words(`
      gửi gởi gửi-mail gửi-thư gửi-email gửi-tin gửi-quảng-cáo spam làm-phiền quấy-rầy quấy-nhiễu quấy-rối quấy-phá
      liên-hệ liên-lạc bắn mail email nhắn-tin phiền khủng-bố dội-bom send chuyển gửi-thêm tiếp-tục-gửi gửi-tiếp
      gửi-đến
    `),
    to: words("cho đến tới vào qua về sang với"),
    dont: [
      ...words(`
        đừng đừng-có đừng-bao-giờ xin-đừng thôi-đừng cấm khỏi khỏi-cần thôi-không thôi-khỏi không-được không-nên
        miễn đừng-tiếp-tục không-tiếp-tục nghiêm-cấm
      `),
      ...pairs(no, words("cần phải được nên cần-phải muốn-bạn")),
    ],
    stop: words(`
      dừng ngừng ngưng chấm-dứt đình-chỉ ngừng-ngay dừng-ngay ngưng-ngay stop hủy dừng-việc ngừng-việc ngưng-việc
      chấm-dứt-việc ngừng-lại dừng-lại hủy-việc thôi-việc ngừng-hẳn ngưng-hẳn cắt
    `),
    unwilling: [
      ...pairs(
        no,
        words(`
          muốn còn-muốn có-nhu-cầu còn-nhu-cầu còn-có-nhu-cầu cần thích đồng-ý mong muốn-tiếp-tục còn-cần muốn-bị
          hứng-thú thiết có-hứng-thú có-mong-muốn mong-muốn có-ý-định cần-thiết-phải
        `),
      ),
      ...words(`
        hết-nhu-cầu từ-chối chán-nhận chán-đọc ngán-nhận không-có-nhu-cầu-tiếp-tục chưa-có-nhu-cầu hết-muốn
        đếch-muốn éo-muốn không-hề-muốn thôi-không-muốn
      `),
    ],
    receive: words(`
      nhận nhận-được thấy đọc nhận-thêm nhận-tiếp nhìn-thấy tiếp-tục-nhận theo-dõi bị-làm-phiền bị-gửi được-nhận
      nhận-tin nhận-email nhận-mail nhận-thư bị-spam xem nhận-các
    `),
    remove: words(`
      xóa xoá gỡ bỏ loại loại-bỏ rút lấy đưa tách cắt gạch hủy remove cho xóa-bỏ gỡ-bỏ xóa-tên gạch-tên rút-tên
      bỏ-tên gỡ-tên loại-tên xóa-hộ xóa-giúp gỡ-giúp bỏ-giúp xóa-giùm gỡ-hộ xóa-dùm loại-trừ del delete kick
    `),
    erase: words(`
      xóa xoá gỡ hủy remove xóa-bỏ gỡ-bỏ loại-bỏ xóa-tên gạch-tên rút-tên gỡ-tên xóa-hộ xóa-giúp gỡ-giúp bỏ-giúp
      xóa-giùm gỡ-hộ xóa-dùm del delete
    `),
    address: words(`
      email mail địa-chỉ địa-chỉ-email địa-chỉ-mail địa-chỉ-thư tên hộp-thư gmail thông-tin-email tên-và-email
      thư-điện-tử đ/c địa-chỉ-thư-điện-tử liên-hệ địa-chỉ-hòm-thư hòm-thư e-mail
    `),
    mine: words(`
      này tôi của-tôi của-em của-mình em e mình mk của-e của-mk của-chúng-tôi của-tui tui của-anh của-chị
      của-công-ty-tôi của-công-ty-chúng-tôi công-ty-tôi dưới-đây trên tên-tôi cá-nhân-của-tôi của-cháu của-cô
      của-chú của-bác của-con của-t của-tớ anh chị
    `),
    own: words(`
      tôi của-tôi của-em của-mình em mình mk của-e của-mk của-chúng-tôi của-tui tui của-anh của-chị của-công-ty-tôi
      của-công-ty-chúng-tôi công-ty-tôi cá-nhân-của-tôi của-cháu của-cô của-chú của-bác của-con của-t của-tớ anh chị
    `),
    out: words("khỏi ra-khỏi ra ra-ngoài khỏi-cái"),
    list: words(`
      danh-sách-khách-hàng danh-sách-khách danh-sách-nhận danh-sách-nhận-thư danh-sách-nhận-tin danh-sách list
      hệ-thống dữ-liệu cơ-sở-dữ-liệu data database nhóm mailing group danh-bạ ds danh-mục listmail mailinglist
      bản-tin newsletter chiến-dịch dsách danh-sách-gửi csdl chương-trình tệp
    `),
    bit: words(`
      giùm-cái giúp-cái dùm-cái hộ-cái ngay-lập-tức giúp giùm dùm hộ ngay luôn liền với đi lại hết toàn-bộ dứt-điểm
      gấp cho sớm hoàn-toàn vĩnh-viễn
    `),
    asked: words(`
      hủy hủy-đăng-ký huỷ-đăng-kí unsubscribe unsub yêu-cầu bảo-hủy bảo-dừng nói bấm-hủy bảo-ngừng yêu-cầu-hủy
      yêu-cầu-dừng nhắc bảo đề-nghị từ-chối gửi-yêu-cầu
    `),
    often: words(`
      nhiều-lần mấy-lần bao-nhiêu-lần ba-lần hai-lần 3-lần 2-lần lần-thứ vài-lần n-lần cả-chục-lần hàng-chục-lần
      hoài mãi bao-lần mấy-bận 5-lần bốn-lần biết-bao-lần
    `),
    junk: words(`
      thư-rác spam mail-rác email-rác tin-rác lừa-đảo phishing giả-mạo mạo-danh email-lừa-đảo thư-lừa-đảo scam
      quảng-cáo-rác thư-spam email-spam mail-spam
    `),
  },
  optOut: [
    // Unsubscribe me.
    "tôi|mình|em|tui {unsub} {letters} {about}? {bit}?",
    "{ask} * {unsub} {mail}? {about}? {about}?",
    "{unsub} {bit}? {me} {bit}?",
    "{unsub} {mail}? {about}? {about}? {bit}|nhé|nha|ạ",
    "{unsub} {bit}? {address} {mine}",
    "{ask} * hủy|ngừng|ngưng|dừng|thôi|cắt|tắt {letters} {about}? {about}?",
    // Take me off the list.
    "{remove} {bit}? {address}? {me} {bit}? {out} ** {list}",
    "{remove} {bit}? {address} {mine} {bit}? {out} ** {list}",
    "{remove} {bit}? {address} {out} ** {list}",
    "{remove} {bit}? {me} {bit}? {out} {bit}?",
    "{erase} {bit}? {address} {own} {bit}? {out}? {bit}?",
    "{remove} {bit}? {address} {mine} {bit}? {out} {bit}?",
    "{erase}|bỏ {bit}? tên {me} {bit}?",
    "{ask} * {erase} {bit}? {address} {bit}? {out} {bit}?",
    "{ask} * {remove} {bit}? {out} ** {list}",
    "{erase}|bỏ {bit}? {mail}|{address}? @",
    "{remove} {bit}? {mail}|{address}? @ {bit}? {out}",
    "{me} ** {out} {list}",
    "{ask} * rút|ra|thoát|rời khỏi|ra-khỏi|tên-khỏi ** {list}",
    // Stop sending.
    "đề-nghị|yêu-cầu|mong|xin|muốn|kính-mong|nhờ ** không|ko {send} {mail} {about}? {mail}? {about}?",
    "đề-nghị|yêu-cầu|mong|xin|muốn|kính-mong|nhờ ** không|ko {send} {mail}? {about}? {to} {address}? {me}|{mine}",
    "{dont} {send} {mail}? {about}? {mail}? {to} {address}? {me}|{mine}",
    "{dont} {send} {mail}? {about}? {mail}? {to} {address} {mine}",
    "{dont} {send} {me} nữa|thêm",
    "{dont} {send} {mail} {about}? {mail}? {about}?",
    "{dont} {send} ** {mail} ** nữa",
    "{dont} {send} {bit}? nữa|thêm|tiếp",
    "{dont} làm-phiền|quấy-rầy|quấy-nhiễu|quấy-rối|spam|liên-hệ|liên-lạc|phiền|khủng-bố {me}?",
    "{stop} {bit}? việc|hành-vi|hành-động? {send} {mail} {about}? {mail}? {about}? {to}? {address}? {me}|{mine}?",
    "{stop} {bit}? việc|hành-vi|hành-động? {send} {mail}? {about}? {to} {address}? {me}|{mine}",
    "{stop} {bit}? việc|hành-vi|hành-động? {send} {me}? {bit}? nữa|đi|ngay|giùm|giúp|hộ|dùm|liền",
    "{stop} {bit}? việc|hành-vi|hành-động? {send} ** {mail} {about}? {to}? {me}? nữa?",
    "{stop} làm-phiền|quấy-rầy|quấy-nhiễu|quấy-rối|spam {me}?",
    "{ask} * {stop} {letters} {about}?",
    // I want no more of it.
    "{mail} này|đó|đấy|kia|vậy {me}? {unwilling} nữa?",
    "{unwilling} {receive} {mail}? {about}? {about}? {mail}? {about}?",
    "{unwilling} {receive} ** {mail} {about}? {about}?",
    "{unwilling} {mail} {about}? {about}?",
    "{unwilling} {me}? bị|được ** {send}|{receive}",
    "không|ko|k còn ** {receive} {mail} {about}?",
    "phản-đối|từ-chối ** {receive}|{mail} {about}?",
    // Leave me alone, my consent is withdrawn, I have asked before.
    "đề-nghị|yêu-cầu|xin|mong|làm-ơn|vui-lòng ** không|ko làm-phiền|quấy-rầy|liên-hệ|liên-lạc|spam {me}?",
    "hủy|bỏ|ngừng|dừng {bit} {me}? việc? đăng-ký|nhận nhận? {letters}|tin|tin-tức",
    "ko|không nhận {letters} nữa",
    "{mail} này|đó|đấy|kia|vậy ** dẹp|cắt|nghỉ|thôi giùm|giúp|đi|hộ|dùm",
    "không|ko|k|hông nhận|đăng-ký|theo-dõi|subscribe nhận? nữa",
    "không|ko|k|chẳng nhận|đọc|xem {mail} {about}? nữa",
    "rút|thu-hồi|hủy|hủy-bỏ|rút-lại lại? sự? đồng-ý|chấp-thuận|cho-phép|việc-đồng-ý !",
    "cho|đưa|liệt ** vào ** blacklist|danh-sách-đen|danh-sách-từ-chối|danh-sách-không-gửi",
    "để {me} yên|được-yên",
    "tha cho {me}",
    "buông-tha {me}",
    ...askedBefore,
  ],
  optOutAlone: [
    "{remove} ra? {bit}",
    "{unsub}",
    "hủy|stop|dừng|ngừng|ngưng|xóa|thôi|gỡ|bỏ",
    "{stop} {send}|{letters}|{receive}",
    "{dont} {send}",
    "{unwilling} {receive} {mail}?",
    "không|ko nhận {mail}? nữa",
    "xin|yêu-cầu|đề-nghị hủy|dừng|ngừng|xóa",
    "đk|dk hủy",
    "tc|td",
  ],
  optOutMaybe: [
    "làm-sao|làm-thế-nào|cách|sao|ở-đâu|bằng-cách-nào|như-thế-nào ** hủy|ngừng|dừng|thoát|unsubscribe|gỡ|xóa",
    "hủy|unsubscribe|hủy-đăng-ký ** không-được|ko-được|không-có|lỗi|hoài-không|mãi-không|như-thế-nào|thế-nào|ra-sao|kiểu-gì|không-thấy",
    "{unsub}",
    "không|ko|k|chưa|hết quan-tâm|hứng-thú|có-nhu-cầu|nhu-cầu|cần",
    "{erase}|bỏ|rút|loại-bỏ ** {me}|{address}|{mine} ** {out}",
    "xóa|gỡ|bỏ|hủy {me}|{address}",
    "{dont}|{stop} ** {send}",
    "{stop} {mail}",
    "{unwilling} ** {receive}|{mail}",
    "nhầm|sai người|địa-chỉ|email|mail",
    "ai vậy|đấy|đó|thế",
    "phiền|bực|khó-chịu|mệt quá|ghê|lắm",
  ],
  complaint: [
    "{mail} không-mong-muốn|không-yêu-cầu|không-mời|ngoài-ý-muốn|không-mong-đợi|không-ai-mời",
    "không|ko|k|hông ** đăng-ký|cho-phép|đồng-ý|yêu-cầu ** công-ty|trang|website|web|shop|gì|dịch-vụ|bao-giờ|nhận-thư|những-thư|quảng-cáo|mấy-thư|các-thư",
    "đây|đó|này|toàn|rõ-ràng|đúng|thư-này|email-này|mail-này là? ** {junk}",
    "{junk} suốt|liên-tục|hoài|hàng-ngày|mỗi-ngày|quá|cả-ngày|nhiều|hàng-loạt|vào|tới-tấp|ngập",
    "gửi|nhận|phát-tán|bị|spam|phát|rải|tung|nhận-được|gởi ** {junk}",
    "tố-cáo|khiếu-nại|báo-cáo|báo|phản-ánh|tố-giác|trình-báo|report|phản-ảnh ** {junk}|quảng-cáo|email|thư|quấy-rối|gửi|người-gửi",
    "chưa-từng|chưa-bao-giờ|không-hề|chưa-hề|chẳng-hề|đâu-có|chưa|có-bao-giờ|không-nhớ|không-có|ko-có ** đăng-ký|đăng-kí|đồng-ý|cho-phép|yêu-cầu|để-lại|cung-cấp|cho-các|chấp-thuận|đk|đky|subscribe|tham-gia|mua-hàng|mua|giao-dịch|biết-công-ty",
    "không có|được ** sự-đồng-ý|cho-phép|chấp-thuận|xin-phép",
    "chưa được ** đồng-ý|cho-phép|phép",
    "khi|mà|trái chưa|phép ** được|gửi",
    "tự-ý|tùy-tiện|lén|tự-tiện|trái-phép ** gửi|đăng-ký|thêm|lấy|dùng|sử-dụng|thu-thập",
    "ai|đứa-nào|thằng-nào|người-nào cho|đưa|bán|cung-cấp ** địa-chỉ|email|mail|thông-tin|đăng-ký",
    "lấy|có|biết|kiếm|mò ** địa-chỉ|email|mail|thông-tin ** đâu|từ-đâu|ở-đâu|đâu-ra",
    "sao|tại-sao|vì-sao|làm-sao ** có|biết|lấy|gửi ** email|mail|địa-chỉ|cho|thư",
    "rao-bán|bán-thông-tin|bán-dữ-liệu|làm-lộ|rò-rỉ|đánh-cắp|mua|ăn-cắp|làm-lộ ** thông-tin|email|địa-chỉ|dữ-liệu|danh-sách",
    "vi-phạm|trái|phạm ** luật|nghị-định|pháp-luật|quy-định|chính-sách|quyền|điều-khoản",
    "bất-hợp-pháp|phi-pháp ** email|thư|quảng-cáo|gửi",
    "quấy-rối|khủng-bố|dội-bom|tra-tấn ** tôi|người|khách|hộp-thư|suốt|liên-tục|bằng|mình|em",
    "khách-hàng|người-dùng|tài-khoản|máy-chủ|server|khách của|bên ** bạn|các-bạn|quý-công-ty|công-ty|anh|chị|bên-bạn ** {junk}|phát-tán|gửi-hàng-loạt|quảng-cáo|trái-phép",
    "tại-sao|sao|cớ-sao|mắc-gì ** cứ|hoài|suốt|liên-tục|lại ** gửi|nhận|spam",
    "lừa-đảo|mạo-danh|giả-mạo ** ngân-hàng|công-ty|người|email|thư|này|tôi|khách",
    ...askedBefore,
  ],
  cancellation: [
    "đóng|xóa|hủy|khóa|vô-hiệu-hóa|chấm-dứt|xoá|ngừng|dừng|thanh-lý ** tài-khoản|hợp-đồng|gói|dịch-vụ|hội-viên|thành-viên|gia-hạn|account|acc|gói-cước|thẻ|trả-phí|premium|vip|tự-động-gia-hạn|đăng-ký-trả-phí|thanh-toán|bảo-hiểm|dùng-thử",
    "tài-khoản|hợp-đồng|gói|dịch-vụ ** hủy|chấm-dứt|đóng|xóa|khóa",
    "không|ko|k|chẳng gia-hạn|tái-ký|ký-tiếp|gia-hạn-nữa",
    "hoàn|trả lại? tiền|phí ** hủy|đóng",
    "đóng|hủy|ngừng ** hoàn-tiền|hoàn-lại-tiền|trừ-tiền|thu-phí|trừ-phí",
  ],
  legal: [
    "theo|căn-cứ|dựa|chiếu|theo-quy-định|áp-dụng|quy-định-tại|thực-hiện-quyền ** luật|nghị-định|điều|gdpr|bộ-luật|thông-tư|khoản|quyền|pháp-luật",
    "nghị-định|luật ** bảo-vệ-dữ-liệu|an-ninh-mạng|dữ-liệu-cá-nhân|quyền-lợi-người-tiêu-dùng",
    "dữ-liệu-cá-nhân|thông-tin-cá-nhân|dữ-liệu-của-tôi ** cung-cấp|xóa|bản-sao|trích-xuất|truy-cập|lưu-giữ|lưu-trữ|thu-thập|chỉnh-sửa|xử-lý|hủy|toàn-bộ",
    "cung-cấp|xóa|bản-sao|trích-lục|tiêu-hủy|yêu-cầu|hủy ** dữ-liệu-cá-nhân|thông-tin-cá-nhân|toàn-bộ-dữ-liệu|mọi-dữ-liệu|dữ-liệu-của-tôi",
    "luật-sư|văn-phòng-luật|đại-diện-pháp-lý|cố-vấn-pháp-lý|phòng-pháp-chế|pháp-chế",
    "khởi-kiện|kiện|tòa-án|tòa|ra-tòa|bồi-thường|truy-cứu|trách-nhiệm-pháp-lý|hành-động-pháp-lý|biện-pháp-pháp-lý|tố-tụng|công-an|thủ-tục-pháp-lý ** ra|các|bạn|công-ty|anh|nếu|thiệt-hại|hình-sự|vì|sẽ|đối-với|theo|cần-thiết|để|tiến|nhờ",
    "bản-quyền|sở-hữu-trí-tuệ|nhãn-hiệu|thương-hiệu|tác-quyền ** vi-phạm|xâm-phạm|gỡ|chủ-sở-hữu|thuộc",
    "vi-phạm|xâm-phạm ** bản-quyền|sở-hữu-trí-tuệ|nhãn-hiệu|tác-quyền",
    "bằng-chứng|chứng-cứ|chứng-minh ** đồng-ý|đăng-ký|cho-phép",
    "gdpr|ccpa|nđ-cp",
    "quyền được-lãng-quên|xóa-dữ-liệu|truy-cập-dữ-liệu|rút-lại",
  ],
  forOther: [
    "mẹ|bố|cha|chồng|vợ|con-trai|con-gái|sếp|đồng-nghiệp|nhân-viên|anh-trai|chị-gái|em-trai|em-gái|ông-xã|bà-xã|ông-nội|bà-nội|ông-ngoại|bà-ngoại|người-nhà|người-yêu|trợ-lý|bố-mẹ|ba-mẹ tôi|em|mình|của|tui|chúng-tôi|đã|này|cũ|muốn|không|ko|ấy|nhà",
    "bạn|bà|ông|ba|cô|chú|bác|cô-giáo tôi|tui|của-tôi|của-em|mình-đã",
    "qua-đời|đã-mất|mất-rồi|tạ-thế|từ-trần|đã-khuất|mới-mất|vừa-mất|quá-cố|không-còn-nữa",
    "nghỉ|rời|chuyển|thôi việc|công-ty|công-tác|chỗ-làm|hưu",
    "không-còn|ko-còn|hết làm-việc|làm|công-tác|ở-đây|trong-công-ty",
    "email|mail|địa-chỉ|gmail|hộp-thư|tài-khoản cũ|khác|thứ-hai|trước|trước-đây|phụ|không-dùng|ko-dùng|cơ-quan-cũ",
    "cho|tới|đến|xóa|gỡ|với anh-ấy|chị-ấy|cô-ấy|ông-ấy|bà-ấy|nó|bạn-ấy|em-ấy|chú-ấy",
    "thay-mặt|giùm-cho|hộ-cho|thay-cho ** mẹ|bố|bạn|anh|chị|sếp",
  ],
  stay: [
    "đừng|không|ko|k|chưa|chẳng|đâu-có|không-hề|chưa-từng|không-có|không-cần|đừng-có|chưa-bao-giờ ** hủy|xóa|xoá|gỡ|bỏ|loại|unsubscribe|ngừng-gửi ** {me}|{address}|đăng-ký|nhận|khỏi|mình",
    "đừng|không|ko muốn|có|yêu-cầu|cần|nên? hủy|unsubscribe|xóa|ngừng-nhận",
    "cho|thêm|đưa|add|bổ-sung|đăng-ký ** {me}|lại|email ** vào|lại|trở-lại|quay-lại",
    "đăng-ký|khôi-phục|thêm|nhận|vào|tham-gia lại|trở-lại",
    "hủy|bấm|ấn|nhấn|xóa|click|nhấp ** nhầm|lỡ|vô-tình|lộn|sơ-ý",
    "lỡ|vô-tình|nhầm|sơ-ý|lộn ** hủy|bấm|ấn|nhấn|xóa|tay",
    "sao|tại-sao|vì-sao|lý-do ** bị|tự-động ** loại|xóa|hủy|gỡ|bỏ|ngừng|đá",
    "vẫn|còn|muốn|mong|thích|hãy|xin ** muốn|tiếp-tục ** nhận|đọc|theo-dõi|gửi|giữ",
    "vẫn|còn muốn|thích|cần|mong nhận|đọc|theo-dõi|xem",
    "tiếp-tục|cứ nhận|gửi|giữ|duy-trì|theo-dõi",
    "không|ko|k|chưa|chẳng nhận|nhận-được|thấy ** email|mail|thư|bản-tin|mã|newsletter ** nào|tuần|tháng|hôm|xác-nhận|mấy|lâu|từ|của-tháng|số|cả",
    "giữ {me} ** danh-sách|list|lại",
    "muốn|cần|xin|xin-được|cho-em|cho-mình|cho-tôi đăng-ký|đăng-kí nhận|bản-tin|newsletter",
  ],
  fewer: [
    "ít|bớt|giảm|thưa ** lại|hơn|đi|thôi|tần-suất|số|thư|email|gửi|mail",
    "tần-suất|số-lượng ** giảm|bớt|điều-chỉnh|thay-đổi|gửi",
    "một|1|mỗi|2|hai tuần|tháng|ngày|quý|năm ** một|1|lần|thư|email|hai|2|thôi|bản",
    "mỗi|hàng|theo tuần|tháng ** thôi|là-đủ|là-được|một",
    "chỉ-cần|chỉ-muốn|chỉ-nhận|chỉ-gửi|chỉ-giữ|chỉ-lấy ** thư|email|mail|tin|đơn-hàng|hóa-đơn|quan-trọng|tuần|tháng|thông-báo",
    "tạm|tạm-thời|trong-thời-gian|một-thời-gian ** dừng|ngừng|ngưng|hoãn|thôi",
    "trừ|ngoại-trừ|riêng|còn-lại|vẫn-giữ|nhưng-vẫn|vẫn-gửi ** nhận|gửi|giữ|email|bản-tin|thư|thì|bình-thường|nhé",
    "cho-đến|đến-khi|tới-khi|tới-cuối|đến-hết ** tháng|năm|tuần|lúc|báo-lại",
  ],
  tooMuch: ["nhiều quá|thế|lắm|vậy|thư-quá", "quá nhiều|dày", "liên-tục|suốt-ngày"],
  changeOfAddress: [
    "đổi|thay|thay-đổi|cập-nhật|chuyển|đổi-sang|sửa ** email|mail|địa-chỉ|gmail|thư",
    "email|mail|địa-chỉ|gmail mới",
    "từ-nay|từ-giờ|lần-sau|sau-này|từ-bây-giờ|kể-từ ** gửi|liên-hệ ** @|về|sang|qua|vào",
    "gửi|chuyển|dùng|liên-hệ ** về|sang|qua|vào|đến|tới @",
    "thành|sang @",
  ],
  asSender: [
    "chọn|nhập|gõ|ghi|để nhầm|sai ** danh-sách|giá|link|tiêu-đề|file",
    "khách|khách-hàng|người-nhận|người-dùng|người-đăng-ký|thành-viên|subscriber|độc-giả|học-viên ** của ** bên-mình|mình|tôi|chúng-tôi|em|bên-em|shop-mình|công-ty-tôi",
    "khách|khách-hàng|người-nhận|người-dùng|người-đăng-ký|độc-giả|học-viên ** hủy|bấm|phản-ánh|báo|phàn-nàn|trả-lời|yêu-cầu|muốn|hỏi|click|nhắn|unsubscribe|bảo|nói",
    "cài-đặt|thêm|chèn|tạo|sửa|thiết-lập|gắn|thiết-kế|dịch|test|cấu-hình|đổi|chỉnh|tích-hợp|để|hiện|đặt ** nút|link|liên-kết|trang|dòng|nút-bấm|form|mẫu|chữ ** hủy|unsubscribe|ngừng-nhận",
    "nút|link|liên-kết|trang|form|dòng hủy|unsubscribe ** ở-đâu|chỗ-nào|thêm|cài|sửa|thế-nào|đặt|lỗi|không-hiện|tiếng",
    "api|smtp|webhook|spf|dkim|dmarc|template|dashboard|plugin|tỷ-lệ|tỉ-lệ|csv|tên-miền|trang-quản-trị|campaign|chiến-dịch|segment|html|json|hẹn-giờ|lên-lịch|automation|code|backend",
    "chiến-dịch|đợt-gửi ** hẹn|lên-lịch|sáng-mai|ngày-mai|chiều-nay|sai-giá|sai|nhầm",
    "email|bản-tin|thư ** hẹn-giờ|lên-lịch|đã-hẹn|hẹn-gửi|sáng-mai|ngày-mai",
    "nhập|xuất|import|export|tải|upload|quản-lý ** danh-sách|liên-hệ|contact|khách|data",
    "xóa|gỡ|loại|bỏ ** liên-hệ|contact|khách|người-nhận|người-dùng|trùng|email-lỗi ** khỏi|danh-sách|hàng-loạt|trùng|ra",
    "người|những-người|ai đã? hủy|unsubscribe",
    "bên-mình|chúng-tôi|bên-em|shop-em|công-ty-em|mình|em|tôi đang|vừa|định|hay|sắp ** gửi|chạy|làm ** email-marketing|chiến-dịch|newsletter|bản-tin|hàng-loạt|campaign",
  ],
  otherSenses: [
    "hủy|bỏ|rút|rút-lại|thu-hồi|hoàn-tác lệnh|yêu-cầu|việc|thao-tác? ** hủy-đăng-ký|hủy-nhận|unsubscribe|ngừng-nhận",
    "{junk} ** phân-tích|báo-cáo|kiểm-tra|điểm|bộ-lọc",
    "cho khách|khách-hàng|người-khác|đối-tác|nhân-viên",
    "chặn|bỏ-chặn|gỡ-chặn spam|thư-rác",
    "{unwilling} bỏ-lỡ|bỏ-qua|lỡ|sót",
    "trả-lời-tự-động|phản-hồi-tự-động|tự-động-trả-lời",
    "chữ|dòng|từ|mục|cụm-từ|câu hủy|unsubscribe",
    "dịch ** hủy|unsubscribe",
    "{dont} gửi-lại|chuyển-tiếp|forward|gửi-cho-ai|gửi-cho-người-khác",
    "nhóm|group ** zalo|facebook|telegram|fb|viber|chat|họp",
    "cảm-ơn|cám-ơn|thanks ** đã ** gỡ|xóa|hủy|loại|bỏ",
    "thử-nghiệm|test-thử|chạy-thử",
    "tôi|em|mình|tui|chúng-tôi|tớ|e|mk không-còn|đã-nghỉ|nghỉ|vừa-nghỉ|ko-còn|sắp-nghỉ ** làm|việc|công-tác|dùng|sử-dụng",
    "thư-mục|hộp|hòm|bộ-lọc|lọc|mục|folder|hộp-thư ** {junk}|rác",
    "vào|bị|vô|rơi|lọt|nằm|nhảy|trong|chui|đánh-dấu|coi|xem ** {junk} ** mục|hộp|thư-mục|folder|không",
    "vào|vô|rơi-vào|lọt-vào|nằm-trong|nhảy-vào|bị-vào|trong|chui-vào|bị-đánh-dấu|bị-coi-là|bị-xem-là|bị-cho-là|đánh-dấu-là|bị-liệt-vào|khỏi mục|hộp|thư-mục|hòm|folder? {junk}|rác",
    "không|ko|chống|tránh|khỏi|ngăn|chẳng phải|bị|là? {junk}",
    "có phải|là ** {junk} ** không|hông|ko|hả|à",
    "{junk} không|hả|à|phải-không|ko",
    "đổ|vứt|xả|phân-loại|túi|thùng|bãi rác",
    "hủy|dời|hoãn|đổi ** lịch|lịch-hẹn|cuộc-hẹn|đơn-hàng|đơn-số|đơn-đặt|đặt-phòng|phòng-khách-sạn|vé-máy-bay|vé-tàu|vé-xe|vé-xem|chuyến-bay|chuyến-đi|đặt-bàn|đặt-chỗ|cuộc-họp|buổi-họp|lịch-họp|giao-dịch|thẻ-tín-dụng|khóa-học|phỏng-vấn|tour|đặt-hàng|vận-chuyển|mật-khẩu|order|booking|buổi|lệnh|đơn",
    "xóa|gỡ|bỏ|cắt|hủy ** tấm-ảnh|bức-ảnh|hình-ảnh|file-ảnh|hình|logo|file|tệp|đoạn-văn|bình-luận|bài-viết|bài-đăng|review|đánh-giá|sản-phẩm|video|nút|chữ-ký|slide|ký-tự|dòng-chữ|trang-số|trang-thứ",
    "{dont}|{stop} ** gửi ** hóa-đơn|hàng-hóa|hàng-mẫu|tài-liệu|hợp-đồng|báo-giá|sms|file|bưu-điện|fax|bản-giấy|otp|mật-khẩu|zalo|chứng-từ|sản-phẩm|cv|hồ-sơ|nhầm|sai|hình-ảnh|mã-xác-nhận|hình|bản-cứng",
    "{dont} ** trả-lời|gọi-điện|lo-lắng|ngại|hồi-âm|phản-hồi|bận-tâm|quên-gửi|quên",
    "dừng|ngừng|ngưng xe|chân|hoạt-động|kinh-doanh|sản-xuất|phục-vụ|cung-cấp",
    "trạm|bến dừng|xe",
    "cảm-ơn|cám-ơn|thanks|thank ** đã ** hủy|xóa|gỡ|loại|bỏ|ngừng",
    "đã|vừa hủy|xóa|gỡ ** thành-công|xong-rồi|giúp-tôi|giúp-em|cho-em|cho-tôi|nhanh",
    "sau-khi|khi hủy|hủy-đăng-ký ** có-thể|còn|được|có",
    "nút|link|liên-kết|trang hủy|unsubscribe",
    "không-ngừng|ko-ngừng",
    "không-gian|không-những|không-quân|không-khí",
    "thông-báo bảo-trì|nghỉ|lịch|tuyển",
  ],
  question: [
    "tại-sao|sao|thế-nào|như-thế-nào|bao-giờ|khi-nào|ở-đâu|ai|gì|làm-sao|cho-hỏi|xin-hỏi|hỏi|mấy|có-thể|cho-mình-hỏi|cho-em-hỏi",
  ],
  praise: ["cảm-ơn|cám-ơn|hay|tuyệt|bổ-ích|hữu-ích|thích|tốt|thanks|đáng-đọc|ủng-hộ|yêu|chất-lượng"],
  sarcasm: [
    "cảm-ơn|cám-ơn|thích|tuyệt|hay|yêu|sướng|vui|quý-hóa *** {junk}",
    "{junk} *** cảm-ơn|thích|tuyệt|hay-quá|vui|quý-hóa",
    "gửi ** nữa-đi|nhiều-vào|tiếp-đi|thêm-đi|nhiệt-tình",
    "rảnh-quá|rảnh-ghê|chăm-quá|siêng-quá|nhiệt-tình-ghê|chăm-chỉ-ghê",
    "ôi|wow|chà|ồ|trời lại *** quảng-cáo|thư|{junk}",
  ],
  footer: [
    "nếu ** không-muốn|muốn-hủy|không-còn ** bấm|nhấn|nhấp|click|vui-lòng-trả-lời|tại-đây",
    "bấm|nhấn|nhấp|click ** vào-đây|tại-đây|liên-kết|đây ** hủy|unsubscribe",
    "email|thư|mail này ** được-gửi|gửi-tự-động|tự-động|gửi-đến|gửi-tới",
    "bạn|quý-khách ** nhận-được ** vì|do|bởi-vì",
    "bảo-lưu-mọi-quyền|chính-sách-bảo-mật|vui-lòng-không-trả-lời|all-rights-reserved|bản-quyền-thuộc",
    "xem ** trình-duyệt",
  ],
  reachAll: [
    "mọi|tất-cả|bất-kỳ|bất-cứ|toàn-bộ|bất-kì ** email|thư|danh-sách|tin|mail|quảng-cáo|bản-tin|liên-lạc|list|thông-báo|khuyến-mãi|tiếp-thị",
    "mãi-mãi|vĩnh-viễn|không-bao-giờ|đừng-bao-giờ|bất-cứ-thứ-gì|bất-kỳ-thứ-gì",
  ],
  reachSender: ["danh-sách|bản-tin|công-ty|shop|newsletter|trang|list này|đó", "quý-công-ty|bên-bạn|các-bạn"],
  negations: [...no.filter((word) => word !== "chả"), ...words("chưa đừng chớ đâu-có khỏi-cần chưa-từng")],
  negatesAfter: false,
  conditions: words(`
    nếu đang-định định-hủy giả-sử trừ-khi đang-tính phân-vân có-lẽ chắc-là chắc-sẽ xem-xét suýt tí-nữa cân-nhắc
    giá-mà phải-chi trước-khi đang-nghĩ có-nên khi-nào hay-là lần-sau mai-mốt
  `),
  politeConditions: [
    "nếu có-thể|được|không-phiền|tiện|không-ngại|khả-thi",
    "nếu ** còn|vẫn|tiếp-tục|không-dừng|không-ngừng ** gửi|báo|kiện|khiếu-nại|tố-cáo|chặn",
    "sẽ ** cảm-ơn|biết-ơn|cảm-kích|tốt|rất",
    "biết-ơn|cảm-kích|cảm-ơn|vui nếu",
    "nếu không ** tôi|sẽ",
    "từ khi-nào",
  ],
  politeRequests: [
    "xin|vui-lòng|làm-ơn|nhờ|giúp|giùm|dùm|hộ|phiền|kính-mong|được-không|được-ko|đc-ko|đc-không|được-hông|có-thể",
    "bao-giờ|đến-khi-nào|bao-lâu ** mới|dừng|thôi|ngừng",
    "mấy-lần|bao-nhiêu-lần ** mới|nữa",
  ],
  threats: [
    "nếu-không|không-thì|bằng-không|nếu-còn|nếu-vẫn|nếu-tiếp-tục|còn-gửi|trước-khi ** báo|kiện|khiếu-nại|tố-cáo|chặn|pháp-luật|công-an|luật-sư|block|report",
    "sẽ|sắp báo|kiện|khiếu-nại|tố-cáo|chặn|nhờ-luật-sư|khởi-kiện|report|báo-cáo",
  ],
  others: words(`
    khách-hàng khách người-dùng người-nhận thuê-bao anh-ấy chị-ấy cô-ấy ông-ấy bà-ấy ai-đó bạn-tôi mọi-người bọn-họ
    người-khác độc-giả học-viên người-ta sếp nhân-viên bạn-bè người-đăng-ký
  `),
  conjunctions: words(`
    và nhưng vì nên bởi do để mà thì hoặc với-lại xin vui-lòng làm-ơn nhờ hãy mong kính-mong
  `),
  continuations: words(`
    tin thư bản ngay nghen hén hỉ hè nhỉ đó nhen nghe hông hen chớ nhận gửi nữa nhé nha nhe nhá ạ đi với giùm dùm hộ
    giúp luôn thôi đấy đâu cảm cám thanks thank ơi ah à vậy rồi liền này của từ và vì nên do để mà bởi cho tôi em
    mình e mk được đc dc ko không k gấp sớm hết kể trong qua xin vui làm nhờ bạn anh chị ad admin shop các quý bên
    please pls tks thks thx bằng vào đến tới về như tại ở lại mọi tất toàn thật trước phiền mệt quá bực dứt vĩnh
    hoàn theo kính trân đừng chứ hiện luôn-nhé trừ nào lần thêm tiếp dưới
  `),
  polite: words(`
    nghen hén hỉ nhen chớ xin vui lòng làm ơn hãy nhờ mong kính gửi chào cảm cám thanks thank you tks thks thx nhé
    nha nhe ạ đi với giùm dùm hộ giúp ngay luôn thôi dạ thưa ad admin shop anh chị em mình tôi bạn quý công ty trân
    trọng thân mến hello hi please pls nhiều rất ban quản trị team bộ-phận hỗ-trợ hỗ-trợ-khách-hàng
    chăm-sóc-khách-hàng cho e mk các được không ko đc dc lại này email mail gấp sớm ơi ah à và của liền lắm tui cháu
    con bác cô chú nữa đấy nghe hen đã bên trước sự
  `),
  addressNouns: words("email mail địa-chỉ gmail hộp-thư tài-khoản"),
  senderPrepositions: words("từ bởi người-gửi do"),
  genitives: words("của"),
  mailNouns: words("email mail thư quảng-cáo spam thư-rác bản-tin"),
};
