package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The report for people: whole in itself, whatever an album is called, and the same wherever it is made. */
class ReportPageTest {
    private static final String NASTY = "</h1><script>alert(\"1\")</script> & 'so' {{title}}";
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd (live)";
    private static final String JAPANESE = "\u97f3\u697d\u306e\u65c5";

    @TempDir
    Path folder;

    private Path album;
    private Path out;

    @BeforeEach
    void anAlbum() throws IOException {
        album = folder.resolve("a.pregap");
        out = folder.resolve("out");
        Path loud = folder.resolve("a & b <c>.wav");
        Tones.wav(loud, 1, 500 * 588);
        Tones.wav(folder.resolve("two.wav"), 2, 400 * 588);
        Cli.ok("new", album, loud, folder.resolve("two.wav"), "--title", NASTY);
        Cli.ok("set", album, "--track", 1, "title=" + HEBREW, "gain_db=9");
        Cli.ok("set", album, "--track", 2, "title=" + JAPANESE, "isrc=QZAB12600001");
    }

    @Test
    void nothingThatWasTypedIsTakenForMarkup() throws Exception {
        Document page = rendered("--tracks", "flac16", "--tracks", "wav24");
        assertThat(texts(page, "h1")).containsExactly(NASTY);
        assertThat(texts(page, "title").get(0)).startsWith(NASTY);
        assertThat(texts(page, "script")).isEmpty();
        assertThat(texts(page, "bdi")).contains(HEBREW, JAPANESE, "a & b <c>.wav");
        assertThat(texts(page, "h3")).contains("FLAC-16-44.1", "WAV-24-44.1");
        assertThat(texts(page, "td")).contains("QZAB12600001");
        assertThat(texts(page, "li")).anyMatch(text -> text.matches("[0-9]+ tags read back as meant"));
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws Exception {
        Document page = rendered("--tracks", "wav16");
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object", "a");
            for (String name : List.of("src", "href", "xlink:href", "onload", "onclick")) {
                assertThat(element.hasAttribute(name)).isFalse();
            }
        }
        assertThat(texts(page, "style").get(0)).doesNotContain("url(", "@import");
    }

    @Test
    void whatWasClippedIsThereWithItsPlaces() throws Exception {
        Document page = rendered("--tracks", "wav16", "--tracks", "wav32f");
        assertThat(texts(page, "li"))
                .anyMatch(text -> text.matches("[0-9]+ samples went over full scale and were clamped: 00:02:.*"))
                .contains("nothing can clip in these words");
    }

    @Test
    void itIsTheSameWheneverAndWithHoweverManyThreadsItIsMade() throws Exception {
        rendered("--tracks", "flac16", "--threads", "1");
        String first = withoutClock();
        Cli.ok("render", album, "--to", out, "--tracks", "flac16", "--threads", "3", "--replace");
        assertThat(withoutClock()).isEqualTo(first);
    }

    @Test
    void aDdpAloneHasNoneUnlessItIsMeasured() {
        Cli.ok("set", album, "--track", 1, "title=One");
        Cli.ok("set", album, "--track", 2, "title=Two");
        Cli.ok("render", album, "--to", out, "--ddp");
        assertThat(Cli.namesIn(out)).containsExactly("DDP", "report.json");
        Cli.ok("render", album, "--to", out, "--ddp", "--loudness", "--replace");
        assertThat(Cli.namesIn(out)).containsExactly("DDP", "report.html", "report.json");
        Cli.ok("verify", out);
    }

    private String withoutClock() throws IOException {
        return Files.readString(out.resolve("report.html")).replaceAll("[0-9-]{10}T[0-9:]{8}Z", "")
                + Files.readString(out.resolve("report.json")).replaceAll("[0-9-]{10}T[0-9:]{8}Z", "");
    }

    /** The page is written so that it is XML as well, which shows that all of it is closed and escaped. */
    private Document rendered(Object... options) throws Exception {
        List<Object> command = new ArrayList<>(List.of("render", album, "--to", out));
        command.addAll(List.of(options));
        Cli.ok(command.toArray());
        String html = Files.readString(out.resolve("report.html"));
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        String xml = html.substring(html.indexOf("<html"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document page, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList found = page.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
