/**
 * A plan as an office would send it: about twenty pages, an assessment full of words that sound like orders, shared
 * deadlines. Its appendices stand in water-tables.ts. Some places are hard on purpose.
 */

export const WATER_NUMBER = '243/KH-UBND';
export const WATER_ISSUED = '2026-12-11';

/** `#` section, `##` clause, `+` point (all numbered by Word), `-` dash of Word's list, else prose. */
export const WATER_BODY = `
Thực hiện Kết luận số 58-KL/TU ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy về xây dựng kết cấu hạ tầng vùng động lực ven sông Lam Khê giai đoạn 2026 - 2030; xét đề nghị của Sở Xây dựng và Sở Nông nghiệp và Môi trường, Ủy ban nhân dân tỉnh ban hành Kế hoạch cấp nước sạch, thoát nước và xử lý nước thải tỉnh Minh Giang giai đoạn 2027 - 2030 như sau:
# ĐÁNH GIÁ THỰC TRẠNG
## Kết quả đạt được
Giai đoạn 2021 - 2025, các cấp, các ngành đã tập trung chỉ đạo phát triển hệ thống cấp nước, thoát nước; nhận thức của người dân về sử dụng nước sạch được nâng lên rõ rệt. Nhiều xã đã chủ động huy động xã hội hóa, tổ chức quản lý công trình theo mô hình tổ tự quản, bảo đảm nguồn nước trong mùa khô.
- Toàn tỉnh hiện có 14 nhà máy nước tập trung với tổng công suất thiết kế 96.000 m³/ngày đêm; công suất khai thác thực tế đạt 71.500 m³/ngày đêm.
- Tỷ lệ hộ dân đô thị được cấp nước sạch tập trung đạt 91,4%; tỷ lệ hộ dân nông thôn sử dụng nước sạch đáp ứng quy chuẩn đạt 52,6%.
- Sở Xây dựng đã hoàn thành lập quy hoạch cao độ nền và thoát nước của hai phường trung tâm, phối hợp với các địa phương nạo vét 38 km kênh tiêu, cải tạo 112 hố ga tại các tuyến đường thường xuyên ngập.
- Sở Nông nghiệp và Môi trường đã tổ chức quan trắc định kỳ chất lượng nước sông Lam Khê tại 9 vị trí, kịp thời cảnh báo 6 đợt suy giảm ô xy hòa tan trong mùa cạn.
- Ủy ban nhân dân các xã, phường đã rà soát, thống kê 4.310 hộ sử dụng giếng khoan nhỏ lẻ và vận động 1.276 hộ đấu nối vào hệ thống cấp nước tập trung.
- Ban Quản lý các khu công nghiệp đã đôn đốc chủ đầu tư hạ tầng hoàn thành đấu nối nước thải của 27 doanh nghiệp tại Khu công nghiệp Đồng Vải.
- Công tác tuyên truyền được đẩy mạnh với 212 buổi sinh hoạt cộng đồng, trên 16.000 lượt người tham dự; báo chí, truyền thanh cơ sở mở chuyên mục về bảo vệ nguồn nước, phát sóng hằng tuần.
- Việc giám sát của cộng đồng đối với chất lượng công trình từng bước đi vào nền nếp; các vướng mắc phát sinh được xử lý ngay tại cơ sở, không để xảy ra khiếu kiện đông người.
- Trong lĩnh vực cấp nước đô thị, các nhà máy nước Minh Thành, Bắc Sơn đã đầu tư dây chuyền lắng, lọc mới, lắp đặt thiết bị đo độ đục trực tuyến; chất lượng nước sau xử lý cơ bản ổn định, thời gian cấp nước trong ngày tăng từ 18 giờ lên 23 giờ. Mạng lưới đường ống cấp một, cấp hai được mở rộng thêm 64 km, nhiều khu dân cư mới được cấp nước ngay khi người dân đến ở.
- Trong lĩnh vực cấp nước nông thôn, từ nguồn vốn chương trình mục tiêu quốc gia và vốn vay, tỉnh đã xây mới 11 công trình, nâng cấp 19 công trình, đưa nước sạch đến 8.640 hộ dân. Một số xã như Đông Hà, Tân Lập đã mạnh dạn chuyển giao công trình cho doanh nghiệp quản lý, bước đầu giảm được tình trạng thiếu nước cục bộ vào tháng 4, tháng 5 hằng năm.
- Trong lĩnh vực thoát nước, các tuyến cống chính dọc đường Lam Giang, đường ven sông đã được thay thế; thời gian ngập sau mưa lớn tại khu vực chợ trung tâm giảm từ bốn giờ xuống còn khoảng một giờ. Hồ điều hòa Vườn Đào được cải tạo giai đoạn 1, bổ sung dung tích trữ 120.000 m³, góp phần chống ngập cho toàn bộ khu vực phía nam phường Minh Thành.
- Về xử lý nước thải, Khu công nghiệp Đồng Vải đã vận hành trạm xử lý công suất 6.000 m³/ngày đêm, lắp đặt quan trắc tự động truyền số liệu liên tục; các cơ sở y tế tuyến tỉnh đều có hệ thống xử lý nước thải. Mô hình xử lý nước thải tại chỗ bằng bãi lọc trồng cây ở thôn Phú Cốc được nhiều địa phương đến học tập.
- Về huy động nguồn lực, trong năm năm đã huy động 1.184 tỷ đồng, trong đó vốn ngân sách chiếm 46%, vốn doanh nghiệp chiếm 38%, còn lại là vốn vay và đóng góp của Nhân dân. Việc lồng ghép các chương trình, dự án bước đầu hạn chế được sự chồng chéo, trùng lặp trên cùng một địa bàn.
## Hạn chế, tồn tại
Bên cạnh kết quả đạt được, việc phát triển hạ tầng cấp nước, thoát nước của tỉnh còn nhiều hạn chế, chưa theo kịp tốc độ đô thị hóa và yêu cầu của vùng động lực ven sông Lam Khê.
- Một số địa phương chưa thường xuyên kiểm tra, đôn đốc việc vận hành công trình; chưa kiên quyết xử lý tình trạng đấu nối trái phép vào hệ thống thoát nước mưa.
- Sở, ngành liên quan chưa kịp thời tham mưu cơ chế thu hút nhà đầu tư vào lĩnh vực cấp nước nông thôn; việc phối hợp trong thẩm định dự án còn chậm, có hồ sơ phải bổ sung nhiều lần.
- Tỷ lệ thất thoát, thất thu nước sạch còn cao, bình quân 22,8%; ba nhà máy xây dựng trước năm 2005 đã xuống cấp, chất lượng nước đầu ra có thời điểm không ổn định.
- Nước thải sinh hoạt được thu gom, xử lý mới đạt 17,3%; phần lớn nước thải của khu dân cư xả trực tiếp ra kênh, mương, ao hồ, gây ô nhiễm kéo dài tại Bến Thóc và hạ lưu cầu Lam Khê 1.
- Việc rà soát, cập nhật quy hoạch cấp nước vùng chưa gắn với quy hoạch sử dụng đất; nhiều tuyến ống phải di chuyển sau khi đường giao thông được mở rộng, làm tăng chi phí đầu tư.
- Công tác quản lý tài sản công trình nước sạch sau đầu tư chưa chặt chẽ; 23 công trình cấp nước tự chảy ở các xã miền núi hoạt động kém hiệu quả hoặc không hoạt động.
- Nguồn lực đầu tư dàn trải, tiến độ giải ngân vốn sự nghiệp môi trường chậm; có năm đến hết tháng 9 mới phân bổ xong kế hoạch vốn cho các xã.
- Mạng lưới thoát nước tại các phường chủ yếu là hệ thống chung, tiết diện nhỏ, xây dựng qua nhiều thời kỳ; nhiều đoạn bị bồi lắng, lấn chiếm, mất khả năng tiêu thoát. Khi có mưa trên 80 mm trong hai giờ, toàn tỉnh vẫn còn 29 điểm ngập, tập trung ở các khu vực có cao độ nền thấp và các khu dân cư hình thành tự phát.
- Công tác dự báo, cảnh báo còn bị động; việc chia sẻ dữ liệu giữa ngành xây dựng, ngành nông nghiệp và chính quyền cơ sở chưa thông suốt, mỗi nơi theo dõi một cách, số liệu chênh lệch, gây khó khăn cho chỉ đạo, điều hành khi xảy ra sự cố.
- Đội ngũ cán bộ làm công tác quản lý nước sạch ở cấp xã vừa thiếu, vừa phải kiêm nhiệm; chưa được bồi dưỡng thường xuyên, chưa nắm chắc quy trình vận hành, bảo dưỡng, dẫn đến không ít công trình mới đưa vào sử dụng vài năm đã hư hỏng, phải sửa chữa lớn.
- Ý thức của một bộ phận người dân, doanh nghiệp về bảo vệ nguồn nước còn hạn chế; tình trạng đổ rác thải, chất thải chăn nuôi xuống kênh mương chưa được ngăn chặn triệt để, có nơi chính quyền còn né tránh, ngại va chạm, chưa xử lý nghiêm.
- Việc thực hiện kết luận sau thanh tra, kiểm tra về tài nguyên nước ở một số đơn vị còn kéo dài; có cơ sở đã bị yêu cầu khắc phục từ năm 2023 nhưng đến nay chưa hoàn thành hệ thống xử lý, cơ quan chuyên môn chưa theo dõi đến cùng.
- Chất lượng hồ sơ quy hoạch, thiết kế một số dự án chưa cao, phải điều chỉnh trong quá trình thi công; có tuyến cống mới hoàn thành nhưng cao độ không khớp với hệ thống hạ lưu, chưa phát huy được hiệu quả tiêu thoát.
- Cơ chế phối hợp giữa đơn vị quản lý đường bộ, đơn vị điện lực, viễn thông và đơn vị cấp nước khi thi công hạ tầng ngầm chưa rõ; tình trạng đào đường nhiều lần, làm vỡ ống cấp nước còn xảy ra, gây bức xúc trong Nhân dân.
## Nguyên nhân
- Nguyên nhân khách quan là do địa hình bị chia cắt, dân cư miền núi sống phân tán, suất đầu tư cho một hộ được cấp nước cao gấp ba lần khu vực đồng bằng; nguồn nước mặt mùa cạn suy giảm và nhiễm mặn cục bộ.
- Nguyên nhân chủ quan chủ yếu là do người đứng đầu một số cơ quan, địa phương chưa quyết liệt chỉ đạo, chưa phân công rõ người, rõ việc; công tác kiểm tra, giám sát chưa thường xuyên, chưa gắn với đánh giá, xếp loại hằng năm.
- Một số chủ đầu tư, tư vấn năng lực hạn chế, chưa lường hết khó khăn về mặt bằng, địa chất; công tác lựa chọn nhà thầu có nơi chưa chặt chẽ, phải gia hạn hợp đồng nhiều lần, ảnh hưởng đến hiệu quả sử dụng vốn và niềm tin của người dân.
- Cơ chế giá nước chưa được điều chỉnh kịp thời, chưa bù đắp đủ chi phí vận hành, bảo dưỡng, nên doanh nghiệp chưa mạnh dạn đầu tư; việc giao cho cấp xã quản lý công trình nhưng chưa kèm theo kinh phí và nhân lực.
## Dự báo, yêu cầu đặt ra
Dự báo đến năm 2030, dân số vùng động lực ven sông Lam Khê tăng bình quân 2,1% mỗi năm, nhu cầu dùng nước sinh hoạt, công nghiệp và dịch vụ sẽ tăng khoảng 1,6 lần so với năm 2025. Biến đổi khí hậu làm cho mưa cực đoan xuất hiện nhiều hơn, mùa cạn kéo dài hơn; mực nước sông Lam Khê tại trạm Bến Thóc có năm xuống thấp hơn cao trình cửa thu nước, ảnh hưởng trực tiếp đến ba nhà máy nước lớn nhất tỉnh.
Cùng với đó, việc hình thành các khu công nghiệp, khu đô thị mới dọc đường ven sông làm tăng diện tích bề mặt không thấm nước, rút ngắn thời gian tập trung dòng chảy, tạo áp lực rất lớn lên hệ thống thoát nước hiện có. Nếu không được đầu tư đồng bộ, tình trạng ngập úng và ô nhiễm sẽ trở thành điểm nghẽn đối với thu hút đầu tư, ảnh hưởng đến đời sống của Nhân dân.
Yêu cầu đặt ra là chuyển mạnh từ cách làm phân tán, theo từng xã sang cách làm liên xã, liên vùng; từ quản lý công trình sang quản lý dịch vụ; từ khắc phục sự cố sang phòng ngừa chủ động, dựa trên dữ liệu và công nghệ.
# QUAN ĐIỂM, MỤC TIÊU
## Quan điểm
- Nước sạch là dịch vụ thiết yếu; phát triển cấp nước, thoát nước phải đi trước một bước, đồng bộ với quy hoạch đô thị, nông thôn và thích ứng với biến đổi khí hậu.
- Nhà nước giữ vai trò định hướng, hỗ trợ vùng khó khăn; khuyến khích mọi thành phần kinh tế tham gia đầu tư, quản lý, vận hành theo cơ chế thị trường có kiểm soát giá.
- Người gây ô nhiễm phải trả chi phí xử lý; người sử dụng dịch vụ có trách nhiệm chi trả; hộ nghèo, hộ chính sách được hỗ trợ theo quy định.
- Lấy kết quả cấp nước, xử lý nước thải làm một trong những căn cứ đánh giá mức độ hoàn thành nhiệm vụ của cấp ủy, chính quyền cơ sở.
- Đầu tư có trọng tâm, trọng điểm, ưu tiên khu vực khó khăn về nguồn nước, khu vực ô nhiễm nghiêm trọng và các khu, cụm công nghiệp có sức lan tỏa; kiên quyết không đầu tư công trình khi chưa rõ đơn vị quản lý, vận hành và nguồn kinh phí bảo dưỡng.
## Mục tiêu chung
Phát triển hệ thống cấp nước, thoát nước và xử lý nước thải đồng bộ, hiện đại, từng bước bảo đảm an ninh nguồn nước; nâng cao chất lượng sống của Nhân dân, bảo vệ môi trường sông Lam Khê, tạo nền tảng thu hút đầu tư vào vùng động lực của tỉnh.
## Chỉ tiêu đến năm 2030
- Tỷ lệ hộ dân đô thị được cấp nước sạch tập trung đạt 98% trở lên.
- Tỷ lệ hộ dân nông thôn sử dụng nước sạch đáp ứng quy chuẩn đạt ít nhất 75%.
- Tỷ lệ thất thoát, thất thu nước sạch giảm còn dưới 15%.
- Tỷ lệ nước thải sinh hoạt đô thị được thu gom, xử lý đạt từ 45% đến 50%.
- 100% khu công nghiệp, cụm công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung đạt quy chuẩn.
- Phấn đấu xóa 80% số điểm ngập úng thường xuyên tại các phường.
# NHIỆM VỤ, GIẢI PHÁP
## Hoàn thiện quy hoạch, cơ chế, chính sách
+ Sở Xây dựng chủ trì, phối hợp với Sở Nông nghiệp và Môi trường, Ủy ban nhân dân các xã, phường rà soát, điều chỉnh quy hoạch cấp nước vùng liên xã ven sông Lam Khê, trình Ủy ban nhân dân tỉnh phê duyệt trước ngày 30/6/2027.
+ Sở Tài chính chủ trì, phối hợp với Sở Xây dựng xây dựng phương án giá nước sạch sinh hoạt theo lộ trình 2027 - 2030, trình Ủy ban nhân dân tỉnh ban hành trong quý II năm 2027.
+ Sở Nông nghiệp và Môi trường tham mưu chính sách hỗ trợ hộ nghèo, hộ cận nghèo đấu nối nước sạch, báo cáo Ủy ban nhân dân tỉnh trước ngày 31/5/2027. Nội dung tham mưu phải làm rõ đối tượng, mức hỗ trợ và nguồn kinh phí.
+ Sở Tài chính bố trí vốn chuẩn bị đầu tư các dự án thoát nước năm 2027 và Thanh tra tỉnh đưa việc quản lý, sử dụng vốn sự nghiệp môi trường vào kế hoạch thanh tra năm 2027.
+ Khuyến khích các địa phương vận dụng linh hoạt mô hình hợp tác công tư trong đầu tư công trình cấp nước quy mô liên xã.
Quy hoạch cấp nước, thoát nước phải được cập nhật đồng bộ vào quy hoạch phân khu, quy hoạch chi tiết các khu đô thị, khu dân cư; bảo đảm mỗi khu vực phát triển mới đều xác định rõ nguồn cấp, hướng thoát, vị trí trạm xử lý và hành lang bảo vệ. Việc điều chỉnh quy hoạch không được làm giảm diện tích mặt nước, hồ điều hòa, hành lang thoát lũ hiện có.
Cơ chế giá nước được thực hiện theo nguyên tắc tính đúng, tính đủ chi phí hợp lý, hợp lệ, có lộ trình phù hợp với thu nhập của người dân; phần chênh lệch giữa giá tiêu thụ và phương án giá được duyệt tại khu vực khó khăn do ngân sách cấp bù theo quy định.
## Phát triển hệ thống cấp nước
Hoàn thành trong năm 2027 các nhiệm vụ sau:
- Sở Xây dựng hoàn thiện thủ tục nâng công suất Nhà máy nước Bắc Sơn lên 30.000 m³/ngày đêm, xây dựng tuyến ống truyền tải qua cầu Lam Khê 2 để cấp nước cho phường Lam Khê và các xã lân cận.
- Ủy ban nhân dân xã Tân Lập bàn giao mặt bằng trạm bơm tăng áp số 3, giải quyết dứt điểm kiến nghị của các hộ dân bị ảnh hưởng bởi hành lang an toàn tuyến ống.
- Ủy ban nhân dân xã Phú Khê cải tạo, nâng cấp bốn công trình cấp nước tự chảy đã xuống cấp, chuyển giao cho đơn vị có năng lực quản lý, vận hành theo quy định.
- Sở Khoa học và Công nghệ lựa chọn, chuyển giao ít nhất hai công nghệ xử lý nước quy mô hộ gia đình phù hợp với vùng nước nhiễm phèn, nhiễm mặn cục bộ.
Sở Công Thương bảo đảm nguồn điện ổn định cho các nhà máy nước, trạm bơm; xây dựng phương án cấp điện dự phòng trong mùa mưa bão, hoàn thành trước ngày 31/8/2027.
Việc lựa chọn đơn vị quản lý, vận hành công trình cấp nước nông thôn được thực hiện công khai, minh bạch; ưu tiên đơn vị có kinh nghiệm, có phương án giảm thất thoát nước.
Đối với các xã chưa có hệ thống cấp nước tập trung, cần ưu tiên phương án đấu nối với hệ thống của đô thị liền kề trước khi đầu tư công trình mới.
Chất lượng nước sạch phải được kiểm soát từ nguồn đến vòi; đơn vị cấp nước tự kiểm tra hằng ngày, cơ quan chuyên môn ngoại kiểm theo kế hoạch, kết quả được niêm yết tại trụ sở và công khai trên trang thông tin điện tử. Khi có sự cố, đơn vị cấp nước thông báo ngay cho chính quyền và người dùng nước, bố trí xe bồn cấp nước tạm thời cho bệnh viện, trường học và khu vực đông dân cư.
Các công trình cấp nước quy mô nhỏ ở miền núi tiếp tục được duy trì theo mô hình cộng đồng quản lý, có sự hướng dẫn kỹ thuật của cơ quan chuyên môn; mỗi công trình có ít nhất hai người được bồi dưỡng vận hành, có sổ theo dõi, có quỹ bảo dưỡng do người dùng nước thống nhất đóng góp và công khai hằng quý trong sinh hoạt thôn, bản.
## Thoát nước và xử lý nước thải
+ Sở Xây dựng lập kế hoạch xóa các điểm ngập úng thường xuyên tại phường Minh Thành, phường Bắc Sơn, phường Lam Khê trong quý III năm 2027.
+ Ban Quản lý các khu công nghiệp chủ trì, phối hợp với Sở Nông nghiệp và Môi trường kiểm tra việc đấu nối, xử lý nước thải của các doanh nghiệp trong khu công nghiệp, công bố kết quả trước ngày 30/9/2027.
+ Ủy ban nhân dân phường Lam Khê di dời các điểm xả thải trực tiếp ra sông tại Bến Thóc trước mùa mưa năm 2027.
+ Thường xuyên nạo vét, khơi thông hệ thống kênh tiêu, cống thoát nước tại các khu dân cư, nhất là trước mùa mưa.
+ Không cấp phép xây dựng mới đối với các khu dân cư, khu đô thị chưa có phương án thu gom, xử lý nước thải được cấp có thẩm quyền phê duyệt.
Đối với khu vực đô thị hiện hữu, giải pháp chủ yếu là xây dựng hệ thống cống bao, giếng tách nước thải, đưa nước thải về trạm xử lý tập trung; từng bước tách riêng nước mưa và nước thải khi cải tạo, chỉnh trang các tuyến phố. Đối với khu đô thị mới, hệ thống thoát nước riêng là điều kiện bắt buộc khi thẩm định dự án.
Đối với khu vực nông thôn, ưu tiên các giải pháp xử lý phân tán, chi phí thấp, dễ vận hành, gắn với chỉnh trang làng quê và xây dựng nông thôn mới nâng cao; tận dụng ao, hồ, kênh mương tự nhiên làm nơi điều tiết, làm sạch nước sau xử lý trước khi xả ra sông.
Các hồ, ao, kênh, mương không được san lấp phải được công bố danh mục, cắm biển, giao rõ tổ chức, cá nhân quản lý. Mọi trường hợp san lấp trái phép phải khôi phục nguyên trạng bằng kinh phí của người vi phạm.
## Bảo vệ nguồn nước
- Sở Nông nghiệp và Môi trường xác định vùng bảo hộ vệ sinh khu vực lấy nước sinh hoạt của 14 nhà máy nước, cắm mốc ngoài thực địa trong quý IV năm 2027.
- Sở Nông nghiệp và Môi trường vận hành hệ thống quan trắc tự động, hằng tháng công khai chất lượng nước sông Lam Khê trên Cổng thông tin điện tử của tỉnh.
- Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh nếu để xảy ra tình trạng xả thải trái phép kéo dài trên địa bàn mà không có biện pháp xử lý.
- Tăng cường thanh tra, kiểm tra, xử lý nghiêm các hành vi lấn chiếm hành lang bảo vệ nguồn nước, xả nước thải chưa qua xử lý ra môi trường.
- Bảo vệ nguồn nước là trách nhiệm của mọi cơ quan, tổ chức và từng gia đình.
Dòng chảy tối thiểu của sông Lam Khê được duy trì thông qua phối hợp vận hành giữa các hồ chứa thượng nguồn, cống điều tiết và các nhà máy nước; ưu tiên nước cho sinh hoạt, sau đó đến chăn nuôi, sản xuất công nghiệp thiết yếu, cây trồng có giá trị kinh tế cao. Việc khai thác cát, sỏi, nạo vét lòng sông không được làm thay đổi dòng chảy, gây sạt lở bờ hoặc ảnh hưởng đến cửa thu nước.
Các nguồn thải lớn ven sông được quản lý theo hạn ngạch xả thải; số liệu quan trắc tự động là căn cứ để tính phí bảo vệ môi trường, cảnh báo và xử lý vi phạm. Người dân được tạo điều kiện phản ánh qua ứng dụng di động của tỉnh, được thông báo kết quả xử lý và được bảo vệ thông tin cá nhân.
Rừng đầu nguồn, thảm phủ ven các hồ chứa được giữ ổn định; việc chuyển đổi mục đích sử dụng đất trong lưu vực cấp nước phải được đánh giá tác động đến nguồn nước trước khi quyết định. Các thôn, bản ở thượng nguồn được ưu tiên hỗ trợ sinh kế gắn với bảo vệ rừng, canh tác hữu cơ, giảm sử dụng hóa chất trong sản xuất nông nghiệp.
## Chuyển đổi số, nguồn nhân lực
- Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Xây dựng xây dựng bản đồ số mạng lưới cấp nước, thoát nước toàn tỉnh, đưa vào khai thác trước ngày 15/12/2027.
- Sở Nội vụ phối hợp với các đơn vị liên quan bồi dưỡng kỹ năng vận hành cho ít nhất 180 cán bộ, công nhân kỹ thuật của các công trình cấp nước cấp xã trong giai đoạn 2027 - 2028.
- Từng bước lắp đặt đồng hồ thông minh, tự động hóa giám sát áp lực, lưu lượng tại các khu vực có tỷ lệ thất thoát cao.
Dữ liệu về công trình, chất lượng nước, khách hàng, sự cố được chuẩn hóa theo bộ mã dùng chung của tỉnh, kết nối với cơ sở dữ liệu đất đai, dân cư và phòng, chống thiên tai. Đơn vị quản lý công trình cập nhật trong thời gian không quá ba ngày làm việc kể từ khi có thay đổi; số liệu đã công bố trên hệ thống được sử dụng thay cho báo cáo giấy.
## Huy động nguồn lực, truyền thông
- Sở Tài chính cân đối, ưu tiên bố trí vốn ngân sách tỉnh cho các dự án xử lý nước thải đô thị, tham mưu phân bổ kế hoạch vốn hằng năm trước ngày 31/12 năm trước.
- Sở Văn hóa, Thể thao và Du lịch chỉ đạo hệ thống thông tin cơ sở tuyên truyền về sử dụng nước sạch, bảo vệ nguồn nước; xây dựng chuyên mục phát sóng định kỳ hằng tuần.
- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động Nhân dân sử dụng nước sạch, tham gia giám sát chất lượng công trình tại cộng đồng.
- Việc huy động đóng góp của Nhân dân phải trên cơ sở tự nguyện, bàn bạc dân chủ, không quy định mức đóng góp bình quân.
Hình thức truyền thông cần gần gũi, dễ hiểu, phù hợp với từng nhóm đối tượng, chú trọng người cao tuổi, đồng bào vùng cao và học sinh; kết hợp giữa sinh hoạt cộng đồng, truyền thanh cơ sở với mạng xã hội. Những tập thể, cá nhân, doanh nghiệp có cách làm hay được biểu dương, nhân rộng kịp thời.
# KINH PHÍ THỰC HIỆN
- Kinh phí thực hiện Kế hoạch gồm vốn ngân sách nhà nước theo phân cấp, vốn doanh nghiệp, vốn vay ưu đãi và đóng góp hợp pháp của Nhân dân; tổng nhu cầu khoảng 2.460 tỷ đồng.
- Việc lập dự toán, quản lý, sử dụng, quyết toán kinh phí thực hiện theo quy định của pháp luật về ngân sách nhà nước, đầu tư công.
- Vốn ngân sách tập trung cho công trình đầu mối, tuyến ống truyền tải liên xã, trạm xử lý nước thải đô thị và hỗ trợ hộ nghèo; vốn doanh nghiệp tập trung cho mạng lưới phân phối, thiết bị đo đếm, quản lý khách hàng; vốn vay ưu đãi chỉ sử dụng cho dự án có khả năng hoàn vốn, không làm tăng nghĩa vụ trả nợ vượt khả năng cân đối của tỉnh.
# TỔ CHỨC THỰC HIỆN
## Sở Xây dựng là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.
## Các sở, ban, ngành, Ủy ban nhân dân các xã, phường ban hành kế hoạch triển khai của cơ quan, địa phương mình trước ngày 31/01/2027; định kỳ 6 tháng báo cáo kết quả thực hiện về Sở Xây dựng.
## Thanh tra tỉnh thanh tra việc chấp hành pháp luật trong đầu tư, quản lý, khai thác công trình cấp nước sử dụng vốn nhà nước.
## Chủ tịch Ủy ban nhân dân các xã, phường trực tiếp chỉ đạo việc vận động Nhân dân bàn giao mặt bằng, bảo vệ hành lang an toàn tuyến ống; kịp thời tháo gỡ vướng mắc thuộc thẩm quyền, không đùn đẩy trách nhiệm lên cấp trên.
## Các đơn vị cấp nước, thoát nước rà soát, hoàn thiện quy trình vận hành, phương án ứng phó sự cố, gửi Sở Xây dựng trước ngày 30/4/2027; định kỳ diễn tập, cập nhật phương án khi có thay đổi về nguồn nước hoặc mạng lưới.
## Văn phòng Ủy ban nhân dân tỉnh theo dõi tiến độ các nhiệm vụ tại Phụ lục, tham mưu Chủ tịch Ủy ban nhân dân tỉnh tổ chức giao ban chuyên đề hằng quý.
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, địa phương phản ánh về Sở Xây dựng để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét, quyết định./.
`;

export const WATER_RECIPIENTS = [
  'Ban Thường vụ Tỉnh ủy (để báo cáo);',
  'Thường trực Hội đồng nhân dân tỉnh;',
  'Các sở, ban, ngành tỉnh;',
  'Ủy ban nhân dân các xã, phường;',
  'Lưu: VT, XD.',
];
