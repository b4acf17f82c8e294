package org.pregap.delivery.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.check.Finding;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.testing.ForAll;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

class TrackNamesTest {
    private static final String[] PATTERNS = {
        "{title}",
        "{track:02} {title}",
        "{performer} - {title}",
        "{isrc} {title} ({catalogue})",
        "{isrc}",
        "{title}{title}{title}",
        "{album}.{title}",
        "{tracks}"
    };
    private static final String DEVICES =
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Tide                | 01 Tide",
                "What now?           | 01 What now_",
                "AC/DC: live \\ loud | 01 AC_DC_ live _ loud",
                "The end...          | 01 The end",
                "\"\"                | 01",
                "...                 | 01",
                "\u6f6e              | 01 \u6f6e",
                "Cafe\u0301          | 01 Caf\u00e9",
                "CON                 | 01 CON",
            })
    void aTitleBecomesANameThatEverySystemTakes(String title, String name) {
        assertThat(names("{track:02} {title}", title)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CON          | CON_",
                "nul          | nul_",
                "Com1.live    | Com1_.live",
                "LPT\u00b2    | LPT\u00b2_",
                "Console      | Console",
                "COM10        | COM10",
                "...And more  | _..And more",
                "(...)        | (...)",
            })
    void namesOfDevicesAndDotsInFrontBecomeOthers(String title, String name) {
        assertThat(names("{title}", title)).containsExactly(name);
    }

    @Test
    void whatIsHiddenIsCalledSo() {
        var named = new TrackNames(album("Tide"), NamePattern.STANDARD);
        assertThat(named.of(List.of(0, 1)).values()).containsExactly("00 Hidden", "01 Tide");
    }

    @Test
    void twoNamesAreNeverOne() {
        assertThat(names("{title}", "Tide", "TIDE", "tide?", "Tide_", "Caf\u00e9", "CAFE\u0301", "Tide (2)"))
                .containsExactly(
                        "Tide", "TIDE (2)", "tide_", "Tide_ (2)", "Caf\u00e9", "CAF\u00c9 (2)", "Tide (2) (2)");
    }

    @Test
    void withoutAnythingToSayANameIsTheNumber() {
        assertThat(names("{isrc}", "A", "B")).containsExactly("01", "02");
    }

    @Test
    void longTitlesGiveWayAndNothingElse() {
        String long300 = "\u00e9".repeat(300);
        assertThat(names("{track:02} {title} (master)", long300))
                .containsExactly("01 " + "\u00e9".repeat(109) + " (master)");
        assertThat(names("{track:02} {title}", "x".repeat(300))).containsExactly("01 " + "x".repeat(147));
        assertThat(names("{track:02} {title}", "\ud83c\udfb5".repeat(300)))
                .containsExactly("01 " + "\ud83c\udfb5".repeat(56));
        assertThat(names("{title}", long300, long300 + "2").get(1)).isEqualTo("\u00e9".repeat(113) + " (2)");
    }

    @Test
    void whatIsNotCalledAsItWasMeantIsFound() {
        List<Finding> findings = new TrackNames(
                        album("Tide", "What now?", "", "Cafe\u0301"), NamePattern.parse("{title}"))
                .findings(List.of(1, 2, 3, 4));
        assertThat(findings.stream().map(finding -> finding.track().getAsInt() + ": " + finding.message()))
                .containsExactly(
                        "2: its file is called 'What now_' instead of 'What now?'",
                        "3: its file is called '03', because its name would be empty");
    }

    @Test
    void everySystemTakesEveryNameAndTellsThemApart() {
        ForAll.forAll(TrackNamesTest::titles, titles -> {
            for (String pattern : List.of(PATTERNS[titles.get(0).length() % PATTERNS.length])) {
                List<String> names = names(pattern, titles.toArray(new String[0]));
                var seen = new TreeSet<String>();
                for (String name : names) {
                    assertThat((name + ".flac").getBytes(StandardCharsets.UTF_8))
                            .hasSizeLessThanOrEqualTo(255);
                    assertThat(name)
                            .isNotEmpty()
                            .doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]|[. ]$|^[. ]")
                            .doesNotMatch(DEVICES)
                            .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
                    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name))
                            .isTrue();
                    assertThat(seen.add(Normalizer.normalize(name, Normalizer.Form.NFD)
                                    .toLowerCase(Locale.ROOT)))
                            .as(name)
                            .isTrue();
                }
            }
        });
    }

    /** Few characters, so that names meet; many of them, so that names are too long; devices; and anything. */
    private static List<String> titles(SplittableRandom random) {
        List<String> titles = new ArrayList<>();
        String[] nasty = {
            "con", "NUL", "com1", "e\u0301", "\u00e9", "E\u0301", "\u00df", "ss", ".", " ", "?", "a", "A", "\ud800"
        };
        for (int i = 0; i < 6; i++) {
            int kind = random.nextInt(3);
            if (kind == 0) {
                int[] points = random.ints(random.nextInt(400), 0, Character.MAX_CODE_POINT)
                        .toArray();
                titles.add(new String(points, 0, points.length));
            } else {
                int count = kind == 1 ? 1 + random.nextInt(2) : 100 + random.nextInt(200);
                String[] parts = new String[count];
                Arrays.setAll(parts, part -> nasty[random.nextInt(nasty.length)]);
                titles.add(String.join("", parts));
            }
        }
        return titles;
    }

    private static List<String> names(String pattern, String... titles) {
        List<Integer> tracks = IntStream.rangeClosed(1, titles.length).boxed().toList();
        return List.copyOf(new TrackNames(album(titles), NamePattern.parse(pattern))
                .of(tracks)
                .values());
    }

    private static Album album(String... titles) {
        List<Track> tracks = Arrays.stream(titles)
                .map(title -> SimpleAlbums.track("a", SampleRate.CD, 300 * 588, Join.Pause.STANDARD)
                        .withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title)))
                .toList();
        return SimpleAlbums.of(tracks.toArray(new Track[0])).withLanguages(List.of(Language.ENGLISH));
    }
}
