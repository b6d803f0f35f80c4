//! Text for searching without diacritics: "thao" finds "Lò Thị Thảo".

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The text in small letters without any mark: `Đặng Thị Thảo` becomes `dang thi thao`.
pub fn fold(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd()
        .normalize_iter(text.chars())
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == 'đ' { 'd' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn every_vietnamese_letter_folds_to_a_plain_one() {
        assert_eq!(fold("Lò Thị Thảo"), "lo thi thao");
        assert_eq!(fold("ĐẶNG ƯỚC"), "dang uoc");
        assert_eq!(
            fold("àảãáạ ăằẳẵắặ âầẩẫấậ đ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ"),
            "aaaaa aaaaaa aaaaaa d eeeee eeeeee iiiii ooooo oooooo oooooo uuuuu uuuuuu yyyyy"
        );
    }

    #[test]
    fn composed_and_decomposed_fold_alike() {
        assert_eq!(fold("Thảo"), fold("Tha\u{309}o"));
    }

    #[test]
    fn what_is_not_a_letter_stays() {
        assert_eq!(fold("Mục 7 (⚑) – 3.880"), "muc 7 (⚑) – 3.880");
    }
}
