package org.pregap.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A language that CD-Text can name.
 *
 * <p>Source of the codes: EBU Tech 3264, appendix 3, which CD-Text adopts. The tags are those of BCP 47.
 */
public enum Language {
    UNKNOWN("und", 0x00),
    ALBANIAN("sq", 0x01),
    BRETON("br", 0x02),
    CATALAN("ca", 0x03),
    CROATIAN("hr", 0x04),
    WELSH("cy", 0x05),
    CZECH("cs", 0x06),
    DANISH("da", 0x07),
    GERMAN("de", 0x08),
    ENGLISH("en", 0x09),
    SPANISH("es", 0x0A),
    ESPERANTO("eo", 0x0B),
    ESTONIAN("et", 0x0C),
    BASQUE("eu", 0x0D),
    FAROESE("fo", 0x0E),
    FRENCH("fr", 0x0F),
    FRISIAN("fy", 0x10),
    IRISH("ga", 0x11),
    GAELIC("gd", 0x12),
    GALICIAN("gl", 0x13),
    ICELANDIC("is", 0x14),
    ITALIAN("it", 0x15),
    LAPPISH("se", 0x16),
    LATIN("la", 0x17),
    LATVIAN("lv", 0x18),
    LUXEMBOURGIAN("lb", 0x19),
    LITHUANIAN("lt", 0x1A),
    HUNGARIAN("hu", 0x1B),
    MALTESE("mt", 0x1C),
    DUTCH("nl", 0x1D),
    NORWEGIAN("no", 0x1E),
    OCCITAN("oc", 0x1F),
    POLISH("pl", 0x20),
    PORTUGUESE("pt", 0x21),
    ROMANIAN("ro", 0x22),
    ROMANSH("rm", 0x23),
    SERBIAN("sr", 0x24),
    SLOVAK("sk", 0x25),
    SLOVENIAN("sl", 0x26),
    FINNISH("fi", 0x27),
    SWEDISH("sv", 0x28),
    TURKISH("tr", 0x29),
    FLEMISH("vls", 0x2A),
    WALLOON("wa", 0x2B),
    ZULU("zu", 0x45),
    VIETNAMESE("vi", 0x46),
    UZBEK("uz", 0x47),
    URDU("ur", 0x48),
    UKRAINIAN("uk", 0x49),
    THAI("th", 0x4A),
    TELUGU("te", 0x4B),
    TATAR("tt", 0x4C),
    TAMIL("ta", 0x4D),
    TADZHIK("tg", 0x4E),
    SWAHILI("sw", 0x4F),
    SRANAN_TONGO("srn", 0x50),
    SOMALI("so", 0x51),
    SINHALESE("si", 0x52),
    SHONA("sn", 0x53),
    SERBO_CROAT("sh", 0x54),
    RUTHENIAN("rue", 0x55),
    RUSSIAN("ru", 0x56),
    QUECHUA("qu", 0x57),
    PUSHTU("ps", 0x58),
    PUNJABI("pa", 0x59),
    PERSIAN("fa", 0x5A),
    PAPAMIENTO("pap", 0x5B),
    ORIYA("or", 0x5C),
    NEPALI("ne", 0x5D),
    NDEBELE("nd", 0x5E),
    MARATHI("mr", 0x5F),
    MOLDAVIAN("mo", 0x60),
    MALAYSIAN("ms", 0x61),
    MALAGASY("mg", 0x62),
    MACEDONIAN("mk", 0x63),
    LAOTIAN("lo", 0x64),
    KOREAN("ko", 0x65),
    KHMER("km", 0x66),
    KAZAKH("kk", 0x67),
    KANNADA("kn", 0x68),
    JAPANESE("ja", 0x69),
    INDONESIAN("id", 0x6A),
    HINDI("hi", 0x6B),
    HEBREW("he", 0x6C),
    HAUSA("ha", 0x6D),
    GURANI("gn", 0x6E),
    GUJARATI("gu", 0x6F),
    GREEK("el", 0x70),
    GEORGIAN("ka", 0x71),
    FULANI("ff", 0x72),
    DARI("prs", 0x73),
    CHUVASH("cv", 0x74),
    CHINESE("zh", 0x75),
    BURMESE("my", 0x76),
    BULGARIAN("bg", 0x77),
    BENGALI("bn", 0x78),
    BELORUSSIAN("be", 0x79),
    BAMBARA("bm", 0x7A),
    AZERBAIJANI("az", 0x7B),
    ASSAMESE("as", 0x7C),
    ARMENIAN("hy", 0x7D),
    ARABIC("ar", 0x7E),
    AMHARIC("am", 0x7F);

    private final String tag;
    private final int cdTextCode;

    Language(String tag, int cdTextCode) {
        this.tag = tag;
        this.cdTextCode = cdTextCode;
    }

    /** The name in album files and sheets, such as {@code en}. */
    public String tag() {
        return tag;
    }

    /** The code in a CD-Text block's size information, 0 to 127. */
    public int cdTextCode() {
        return cdTextCode;
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language of a code in a CD-Text block; {@link #UNKNOWN} for codes that stand for none. */
    public static Language ofCdTextCode(int code) {
        return Arrays.stream(values())
                .filter(language -> language.cdTextCode == code)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
