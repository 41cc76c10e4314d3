/** Shown by every host when the backend cannot be kept alive. */
export const repeatedCrash =
  'Phần xử lý dữ liệu bị dừng nhiều lần liên tiếp. Dữ liệu đã ghi vẫn còn nguyên; khởi động lại máy rồi mở lại chương trình. Chi tiết nằm trong thư mục logs cạnh dữ liệu.'
