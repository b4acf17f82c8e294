package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.audio.SourceTags;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.time.SampleRate;

class AddedTrackTest {
    private static final Source SOURCE =
            new Source("/audio/encore.wav", "0".repeat(64), new SourceFormat(SampleRate.CD, 2, 16, false), 16, 441_000);

    @Test
    void trackFollowsTheLastOneAfterAPauseWithWhatItsTagsSay() {
        Noted<Album> longer = added(tags("Encore", "The Band", "AA-6Q7-26-00003"));
        Track track = longer.value().track(1);
        assertThat(track.join()).isEqualTo(Join.Pause.STANDARD);
        assertThat(track.clips().get(0).range().lengthSamples()).isEqualTo(441_000);
        assertThat(track.texts().get(Language.ENGLISH, TextField.TITLE)).isEqualTo("Encore");
        assertThat(track.texts().get(Language.ENGLISH, TextField.PERFORMER)).isEqualTo("The Band");
        assertThat(track.isrc()).contains(new Isrc("AA6Q72600003"));
        assertThat(longer.notes()).isEmpty();
        assertThat(AddedTrack.append(longer.value(), new TakenIn(SOURCE, SourceTags.NONE))
                        .value()
                        .tracks())
                .hasSize(2)
                .startsWith(track);
    }

    @Test
    void codeThatIsNoneIsLeftOutWithANote() {
        Noted<Album> longer = added(tags("Encore", "The Band", "none yet"));
        assertThat(longer.value().track(1).isrc()).isEmpty();
        assertThat(longer.notes())
                .singleElement()
                .asString()
                .startsWith("track 1 (encore.wav): the ISRC in the file's tag is left out");
    }

    @Test
    void textInATagBecomesOneLineWithANote() {
        Noted<Album> longer = added(tags("Encore\nlive", "The Band", ""));
        assertThat(longer.value().track(1).texts().get(Language.ENGLISH, TextField.TITLE))
                .isEqualTo("Encore live");
        assertThat(longer.notes()).singleElement().asString().contains("control characters");
    }

    @Test
    void missingTitleIsNoted() {
        assertThat(added(SourceTags.NONE).notes())
                .isEqualTo(List.of("track 1 (encore.wav): there is no title; it stays empty"));
    }

    private static Noted<Album> added(SourceTags tags) {
        return AddedTrack.append(Album.empty(SampleRate.CD), new TakenIn(SOURCE, tags));
    }

    private static SourceTags tags(String title, String performer, String isrc) {
        return new SourceTags(
                Optional.of(title), Optional.of(performer), Optional.empty(), Optional.empty(), Optional.of(isrc));
    }
}
