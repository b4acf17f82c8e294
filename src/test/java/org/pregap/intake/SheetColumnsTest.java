package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.intake.field.AlbumFields;
import org.pregap.intake.field.FieldHelp;
import org.pregap.intake.field.TrackFields;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.FadeLaw.Formula;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join.Butt;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.Language;
import org.pregap.model.MarkPlace;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SourceRange;

/** One example for every column. */
class SheetColumnsTest {
    private static final SampleCount SECOND = new SampleCount(44_100);

    /** Track 2 of an album of two whose second row has these cells. */
    private static Track second(String columns, String cells) throws IOException {
        return album(columns, cells).track(2);
    }

    private static Album album(String columns, String cells) throws IOException {
        return FakeIntake.of(2)
                .make("file," + columns + "\n1.wav\n2.wav," + cells + "\n")
                .value();
    }

    @Test
    void texts() throws IOException {
        for (TextField field : TextField.values()) {
            Track track = second(field.id() + "," + field.id() + "[ja]", "\"Rain, again\",雨");
            assertThat(track.texts().get(Language.ENGLISH, field)).isEqualTo("Rain, again");
            assertThat(track.texts().get(Language.JAPANESE, field)).isEqualTo("雨");
        }
        assertThat(album("title[ja],title[de]", ",x").languages()).containsExactly(Language.ENGLISH, Language.GERMAN);
    }

    @Test
    void isrc() throws IOException {
        assertThat(second("isrc", "AA-6Q7-26-00001").isrc()).isEqualTo(Optional.of(new Isrc("AA6Q72600001")));
    }

    @Test
    void pauseCrossfadeAndGapless() throws IOException {
        assertThat(second("pause,gapless", "1:00,no").join()).isEqualTo(Pause.of(CdFrames.ofSeconds(60)));
        assertThat(second("gapless", "YES").join()).isEqualTo(Butt.PLAIN);
        assertThat(second("crossfade", "1").join()).isEqualTo(Crossfade.of(SECOND, FadeLaw.EQUAL_POWER));
        assertThat(second("crossfade", "1 linear").join()).isEqualTo(Crossfade.of(SECOND, FadeLaw.LINEAR));
        assertThat(second("pause,crossfade,gapless", "").join()).isEqualTo(Pause.STANDARD);
    }

    @Test
    void mark() throws IOException {
        assertThat(second("mark,crossfade", "middle,1").join())
                .isEqualTo(Crossfade.of(SECOND, FadeLaw.EQUAL_POWER).withMark(MarkPlace.MIDDLE));
    }

    @Test
    void headSpaceAndCountdown() throws IOException {
        assertThat(second("head_space", "10f").headSpace()).isEqualTo(new CdFrames(10));
        assertThat(second("countdown,gapless", "00:03:00,yes").join())
                .isEqualTo(new Butt(Optional.of(CdFrames.ofSeconds(3))));
    }

    @Test
    void gainTrimsAndFades() throws IOException {
        assertThat(second("gain_db", "-1.5").gain()).isEqualTo(new Gain(-1500));
        assertThat(second("trim_end,trim_start", "2,1").clips().get(0).range())
                .isEqualTo(new SourceRange(44_100, 58 * 44_100));
        assertThat(second("fade_in", "1").clips().get(0).fadeIn()).isEqualTo(new Fade(SECOND, FadeLaw.LINEAR));
        assertThat(second("fade_out", "1 equal-power").clips().get(0).fadeOut())
                .isEqualTo(new Fade(SECOND, FadeLaw.EQUAL_POWER));
    }

    @Test
    void flagsAndIndexes() throws IOException {
        assertThat(second("flags", "DCP 4CH").flags()).isEqualTo(new TrackFlags(true, false, true, false));
        assertThat(second("indexes", "10 00:20:05").indexes())
                .containsExactly(CdFrames.ofSeconds(10), new CdFrames(1505));
    }

    @Test
    void hiddenRowsAreClipsBeforeTrackOne() throws IOException {
        Album album = FakeIntake.of(3)
                .make("hidden,file,gain_db,trim_start,fade_in\nyes,1.wav,-3,59,0.5\nyes,2.wav\nno,3.wav\n")
                .value();
        assertThat(album.tracks()).hasSize(1);
        assertThat(album.opening().hidden()).hasSize(2);
        assertThat(album.opening().hidden().get(0).gain()).isEqualTo(new Gain(-3000));
        assertThat(album.opening().hidden().get(0).range()).isEqualTo(new SourceRange(59 * 44_100, 60 * 44_100));
        assertThat(album.opening().hidden().get(0).fadeIn())
                .isEqualTo(new Fade(new SampleCount(22_050), FadeLaw.LINEAR));
        assertThat(album.opening().hidden().get(1).offset()).isEqualTo(SECOND);
    }

    @Test
    void pauseOfTheFirstTrackIsTheFirstPause() throws IOException {
        Album album = FakeIntake.of(3)
                .make("file,pause,hidden\n1.wav,,yes\n2.wav,3\n3.wav,1\n")
                .value();
        assertThat(album.opening().firstPause()).isEqualTo(CdFrames.ofSeconds(3));
        assertThat(album.track(2).join()).isEqualTo(Pause.of(CdFrames.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsHaveTheLettersOfASpreadsheet(int position, String letters) {
        assertThat(SheetColumns.letters(position)).isEqualTo(letters);
    }

    @Test
    void everyColumnAndFieldIsDocumentedWithItsHelp() throws IOException {
        String page = Files.readString(Path.of("docs/formats/sheet.md"));
        assertThat(section(page, "## Columns")).containsExactlyElementsOf(lines(Sheet.columns()));
        assertThat(section(page, "### Fields of a track")).containsExactlyElementsOf(lines(TrackFields.help()));
        assertThat(section(page, "### Fields of an album")).containsExactlyElementsOf(lines(AlbumFields.help()));
    }

    @Test
    void everyFadeLawIsDocumented() throws IOException {
        String page = Files.readString(Path.of("docs/formats/sheet.md"));
        String values = page.substring(page.indexOf("## Values"), page.indexOf("## Columns"));
        for (Formula formula : Formula.values()) {
            assertThat(values).contains("`" + formula.id() + (formula == Formula.TENSION ? ":-3.5`" : "`"));
        }
    }

    /** The rows of the first table below a heading, without its two head rows. */
    private static List<String> section(String page, String heading) {
        return page.substring(page.indexOf(heading))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static List<String> lines(List<FieldHelp> fields) {
        return fields.stream()
                .flatMap(field -> Stream.of("| `" + field.name() + "` | " + field.help() + " |"))
                .toList();
    }
}
