package org.pregap.format.cdtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Tool;

/** libburn prints what it understands of our file as a Sony input sheet: one {@code name = value} a line. */
@Tag("interop")
class CdTextInteropTest {
    private static final Map<PackType, List<String>> NAMES = Map.of(
            PackType.TITLE, List.of("Album Title", "Title"),
            PackType.PERFORMER, List.of("Artist Name", "Artist"),
            PackType.SONGWRITER, List.of("Songwriter", "Songwriter"),
            PackType.COMPOSER, List.of("Composer", "Composer"),
            PackType.ARRANGER, List.of("Arranger", "Arranger"),
            PackType.MESSAGE, List.of("Album Message", "Message"));

    @TempDir
    Path folder;

    @Test
    void libburnReadsEveryField() throws Exception {
        Tool cdrskin = Tool.require("cdrskin");
        Map<PackType, List<String>> texts = Map.of(
                PackType.TITLE,
                        List.of(
                                "Caf\u00e9 D\u00e9j\u00e0 Vu",
                                "\u00dcber",
                                "\u00a1Ol\u00e9! \u00bfQu\u00e9?",
                                "\u00c6\u00d8\u00c5 \u00ff"),
                PackType.PERFORMER,
                        List.of(
                                "Bj\u00f6rk & the long-named orchestra of R\u00e5d\u00e5",
                                "Bj\u00f6rk",
                                "x",
                                "Bj\u00f6rk"),
                PackType.SONGWRITER, List.of("", "", "S\u00f8ren", ""),
                PackType.COMPOSER, List.of("Dvo\u00f8\u00e1k", "a", "b", "c"),
                PackType.ARRANGER, List.of("Ren\u00e9", "", "", "Fran\u00e7ois"),
                PackType.MESSAGE, List.of("Gr\u00fc\u00dfe", "1", "22", "333"));
        var block = CdTextBlock.latin1(8, 3, texts);
        Path file = folder.resolve("CDTEXT.BIN");
        Files.write(file, CdTextWriter.write(new CdText(List.of(block))));

        Map<String, String> sheet =
                sheet(new String(cdrskin.run("textfile_to_v07t=" + file), StandardCharsets.ISO_8859_1));

        texts.forEach((type, all) -> {
            List<String> names = NAMES.getOrDefault(type, List.of());
            assertThat(sheet).containsEntry(names.get(0), all.get(0));
            for (int track = 1; track <= 3; track++) {
                assertThat(sheet).containsEntry("Track 0" + track + " " + names.get(1), all.get(track));
            }
        });
        assertThat(sheet)
                .containsEntry("Text Code", "8859")
                .containsEntry("Language Code", "German")
                .containsEntry("First Track Number", "1")
                .containsEntry("Last Track Number", "3");
    }

    /** Version 1.5.4 refuses to print track 99, "illegal track range 1 to 99"; our own limit is 99. */
    @Test
    void libburnReadsADiscOfNinetyEightTracks() throws Exception {
        Tool cdrskin = Tool.require("cdrskin");
        var titles = new ArrayList<String>(List.of("Ninety-eight"));
        for (int track = 1; track <= 98; track++) {
            titles.add("Pi\u00e8ce num\u00e9ro " + track);
        }
        Path file = folder.resolve("CDTEXT.BIN");
        Files.write(
                file,
                CdTextWriter.write(new CdText(List.of(CdTextBlock.latin1(0x0F, 98, Map.of(PackType.TITLE, titles))))));

        Map<String, String> sheet =
                sheet(new String(cdrskin.run("textfile_to_v07t=" + file), StandardCharsets.ISO_8859_1));

        assertThat(sheet).containsEntry("Album Title", "Ninety-eight").containsEntry("Language Code", "French");
        for (int track = 1; track <= 98; track++) {
            String number = track < 10 ? "0" + track : Integer.toString(track);
            assertThat(sheet).containsEntry("Track " + number + " Title", titles.get(track));
        }
    }

    private static Map<String, String> sheet(String text) {
        var fields = new HashMap<String, String>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int equals = line.indexOf('=');
            String value = line.substring(equals + 1);
            fields.put(line.substring(0, equals).strip(), value.startsWith(" ") ? value.substring(1) : value);
        });
        return fields;
    }
}
