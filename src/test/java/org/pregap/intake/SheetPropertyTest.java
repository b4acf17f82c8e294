package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.intake.field.Noted;
import org.pregap.intake.field.TrackFields;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.testing.Damage;

/** Sheets in every dress, and damaged ones. */
class SheetPropertyTest {
    private static final FakeIntake FIVE = FakeIntake.of(5);

    /** What a random sheet says: for each track the cells that are not empty, in the order of application. */
    private record Contents(List<Map<String, String>> tracks, SplittableRandom random) {
        @Override
        public String toString() {
            return tracks.toString();
        }
    }

    @Test
    void howASheetIsWrittenDoesNotMatterAndItSaysWhatSetSays() {
        forAll(SheetPropertyTest::contents, contents -> {
            String[] files = new String[contents.tracks.size()];
            for (int i = 0; i < files.length; i++) {
                files[i] = i + 1 + ".wav";
            }
            Album expected = FIVE.makeOf(NewAlbumRequest.PLAIN, files).value();
            for (int i = 0; i < files.length; i++) {
                for (Map.Entry<String, String> cell : contents.tracks.get(i).entrySet()) {
                    expected = TrackFields.apply(expected, i + 1, cell.getKey(), cell.getValue())
                            .value();
                }
            }
            String sheet = written(contents);
            Album read = FIVE.make(sheet).value();
            assertThat(read.withLanguages(expected.languages())).as(sheet).isEqualTo(expected);
            assertThat(read.languages()).containsExactlyInAnyOrderElementsOf(expected.languages());
        });
    }

    private static Contents contents(SplittableRandom random) {
        List<Map<String, String>> tracks = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            tracks.add(track(random, i == 0));
        }
        return new Contents(tracks, random);
    }

    private static Map<String, String> track(SplittableRandom random, boolean first) {
        Map<String, String> cells = new LinkedHashMap<>();
        maybe(random, cells, "title", text(random));
        maybe(random, cells, "title[ja]", text(random));
        maybe(random, cells, "message[de]", text(random));
        maybe(random, cells, "isrc", "AA6Q72600001", "aa-6q7-26-00002");
        maybe(random, cells, "trim_start", "0", "1.25", "105f", "0:01.5");
        maybe(random, cells, "trim_end", "0.001", "00:02:03");
        if (first) {
            maybe(random, cells, "pause", "2", "150f", "00:03:05", "2.5");
        } else {
            switch (random.nextInt(4)) {
                case 0 -> maybe(random, cells, "pause", "0", "1.5", "10f");
                case 1 -> {
                    cells.put("crossfade", pick(random, "4", "1.5 linear", "75f equal-power"));
                    maybe(random, cells, "crossfade_out", "0.25", "exponential", "0.1 tension:-2.5");
                    maybe(random, cells, "crossfade_in", "0.25 raised-cosine", "Logarithmic", "0");
                    maybe(random, cells, "adapt", "yes", "no");
                    maybe(random, cells, "mark", "start", "middle", "end");
                }
                case 2 -> cells.put("gapless", "yes");
                default -> maybe(random, cells, "head_space", "5f", "0.5");
            }
            maybe(random, cells, "countdown", "3", "0.5");
        }
        maybe(random, cells, "gain_db", "-1.5", "+0.001", "2 dB");
        maybe(random, cells, "fade_in", "0.5", "1.5 equal-power");
        maybe(random, cells, "fade_out", "2.5 linear", "10");
        maybe(random, cells, "flags", "DCP", "pre 4CH SCMS");
        maybe(random, cells, "indexes", "1.5", "1 2.5 00:03:00");
        return cells;
    }

    private static void maybe(SplittableRandom random, Map<String, String> cells, String column, String... values) {
        if (random.nextInt(3) == 0) {
            cells.put(column, pick(random, values));
        }
    }

    private static String pick(SplittableRandom random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static String text(SplittableRandom random) {
        String[] parts = {"a", "B", " ", ",", ";", "\"", "'", "ü", "雨", "\uD83C\uDFB5", "=", "1,5", "file"};
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pick(random, parts));
        }
        return text.append('.').toString();
    }

    private static String written(Contents contents) {
        SplittableRandom random = contents.random;
        char separator = ",;\t".charAt(random.nextInt(3));
        List<String> columns = new ArrayList<>(List.of("file", "hidden"));
        contents.tracks.forEach(track -> track.keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(columns::add));
        Collections.shuffle(columns, new Random(random.nextLong()));
        String lineEnd = pick(random, "\n", "\r\n", "\r");
        StringBuilder sheet = new StringBuilder(pick(random, "", "\uFEFF"));
        sheet.append(row(columns, separator, random)).append(lineEnd);
        for (int i = 0; i < contents.tracks.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                String value = contents.tracks.get(i).getOrDefault(column, "");
                boolean isNumber = !column.contains("title") && !column.contains("message");
                boolean comma = separator == ';' && isNumber && random.nextBoolean();
                cells.add(column.equals("file") ? i + 1 + ".wav" : comma ? value.replace('.', ',') : value);
            }
            sheet.append(row(cells, separator, random)).append(lineEnd);
            sheet.append(random.nextInt(5) == 0 ? lineEnd : "");
        }
        return sheet.toString();
    }

    private static String row(List<String> cells, char separator, SplittableRandom random) {
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            boolean quoted = random.nextInt(4) == 0 || cell.indexOf(separator) >= 0 || cell.startsWith("\"");
            written.add(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return String.join(Character.toString(separator), written)
                + pick(random, "", "" + separator, separator + " " + separator);
    }

    @Test
    void aDamagedSheetGivesAnAlbumOrTheSheetsOwnError() {
        byte[] sheet = """
                file;title;title[ja];isrc;pause;crossfade;gapless;mark;head_space;countdown;gain_db;trim_start;fade_in;indexes;hidden
                1.wav;;;;;;;;;;-3,5;59;0,5 linear;;yes
                2.wav;"One; ""two"", and three";雨;AA6Q72600001;3;;;;;;-1,5;0,25;0,5 equal-power;10 20;
                3.wav;Two;;AA6Q72600002;;4 linear;;middle;;00:03:00;;;;00:10:05;
                4.wav;Three;雪;;;;yes;;;;;;;;no
                5.wav;Four;;;1,01;;;;5f;;;;;;
                """.getBytes(StandardCharsets.UTF_8);
        int[] outcomes = new int[2];
        forAll(4_000, random -> Damage.mutate(sheet, random), damaged -> {
            try {
                Noted<Album> album = NewAlbum.make(FIVE.sheet(damaged), NewAlbumRequest.PLAIN, FIVE);
                assertThat(album.value().tracks()).isNotEmpty();
                outcomes[0]++;
            } catch (FormatException e) {
                assertThat(e).message().startsWith("album.csv").hasSizeLessThan(20_000);
                outcomes[1]++;
            }
        });
        assertThat(outcomes[0]).isGreaterThan(100);
        assertThat(outcomes[1]).isGreaterThan(1_000);
    }
}
