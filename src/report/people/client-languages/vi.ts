import type { ClientLanguage } from "./client-language.ts";

export const vi: ClientLanguage = {
  language: "vi",
  labels: {
    from: ["Từ", "Người gửi"],
    to: ["Đến", "Tới", "Người nhận"],
    cc: ["Cc", "Đồng gửi", "Bản sao"],
    date: ["Ngày", "Đã gửi", "Vào lúc", "Đã gửi lúc", "Ngày gửi", "Gửi lúc", "Gửi", "Thời gian"],
    subject: ["Chủ đề", "Tiêu đề"],
    replyTo: ["Trả lời", "Trả lời tới", "Hồi đáp"],
  },
  forwarded: [
    "Thư đã chuyển tiếp",
    "Thư được chuyển tiếp",
    "Tin nhắn được chuyển tiếp",
    "Bắt đầu thư được chuyển tiếp",
    "Thư chuyển tiếp",
    "Chuyển tiếp thư",
    "Email được chuyển tiếp",
    "Bắt đầu tin nhắn được chuyển tiếp",
    "Tin nhắn chuyển tiếp",
  ],
  original: ["Thư gốc", "Tin nhắn gốc", "Thư ban đầu", "Email gốc"],
  wrote: ["đã viết", "viết"],
  forwardPrefixes: ["Chuyển tiếp", "Chuyển"],
  replyPrefixes: ["TL", "Trả lời"],
  signatures: ["Đã gửi từ", "Gửi từ", "Được gửi từ"],
  onBehalfOf: ["thay mặt"],
  disclaimers: [],
  wroteOpenings: ["vào", "on"],
};
