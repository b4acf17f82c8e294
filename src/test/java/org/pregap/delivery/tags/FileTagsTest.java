package org.pregap.delivery.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.model.TextField;

class FileTagsTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;

    @Test
    void aTrackSaysWhatItAndItsAlbumSay() {
        Map<Tag, String> texts = FileTags.of(TaggedAlbum.album(), 2, TaggedAlbum.recording(), TaggedAlbum.ALBUM)
                .texts();
        assertThat(texts)
                .containsEntry(Tag.TITLE, TaggedAlbum.TITLE)
                .containsEntry(Tag.PERFORMER, "Müller & Söhne")
                .containsEntry(Tag.ALBUM, "Années lumière")
                .containsEntry(Tag.ALBUM_PERFORMER, "Müller & Söhne")
                .containsEntry(Tag.TRACK, "2")
                .containsEntry(Tag.TRACK_TOTAL, "3")
                .containsEntry(Tag.COMPOSER, "Дмитрий")
                .containsEntry(Tag.SONGWRITER, "Ann Rowe")
                .containsEntry(Tag.ARRANGER, "Joe Weir")
                .containsEntry(Tag.GENRE, "Cool Jazz")
                .containsEntry(Tag.ISRC, "AA6Q72600002")
                .containsEntry(Tag.BARCODE, "4006381333931")
                .containsEntry(Tag.CATALOGUE_NUMBER, "BW 007")
                .containsEntry(Tag.LABEL, "Harbour = Records")
                .containsEntry(Tag.DATE, "2026-03-31")
                .containsEntry(Tag.COPYRIGHT, "℗ 2026 Harbour");
    }

    /** -18 - -11.524 = -6.476; 10^(0.3/20) = 1.035142. */
    @Test
    void loudnessIsRelativeToEighteenBelowFullScale() {
        assertThat(TaggedAlbum.second(Optional.empty()).texts())
                .containsEntry(Tag.TRACK_GAIN, "-6.48 dB")
                .containsEntry(Tag.TRACK_PEAK, "1.035142")
                .containsEntry(Tag.ALBUM_GAIN, "-6.00 dB")
                .containsEntry(Tag.ALBUM_PEAK, "1.035142")
                .containsEntry(Tag.REFERENCE_LOUDNESS, "-18.00 LUFS");
        var zero = new Loudness(-17.999, 0, NONE, NONE, -6.02, -6.02, 0);
        assertThat(with(zero)).containsEntry(Tag.TRACK_GAIN, "0.00 dB").containsEntry(Tag.TRACK_PEAK, "0.500035");
    }

    @Test
    void silenceHasNoGainAndWhatIsEmptyIsNoTag() {
        var silence = new Loudness(NONE, 0, NONE, NONE, NONE, NONE, 0);
        assertThat(with(silence)).doesNotContainKeys(Tag.TRACK_GAIN, Tag.TRACK_PEAK, Tag.ALBUM_GAIN, Tag.ALBUM_PEAK);
        assertThat(TaggedAlbum.titled("").texts().keySet())
                .containsExactly(
                        Tag.TRACK,
                        Tag.TRACK_TOTAL,
                        Tag.TRACK_GAIN,
                        Tag.TRACK_PEAK,
                        Tag.ALBUM_GAIN,
                        Tag.ALBUM_PEAK,
                        Tag.REFERENCE_LOUDNESS);
    }

    @Test
    void whatIsHiddenBeforeTrackOneIsNumberZeroAndHasNoTitle() {
        Map<Tag, String> texts = FileTags.of(TaggedAlbum.album(), 0, TaggedAlbum.recording(), TaggedAlbum.ALBUM)
                .texts();
        assertThat(texts)
                .containsEntry(Tag.TRACK, "0")
                .containsEntry(Tag.ALBUM, "Années lumière")
                .doesNotContainKeys(Tag.TITLE, Tag.ISRC);
    }

    @Test
    void theMainLanguageCountsAndControlCharactersBecomeSpaces() {
        Album album = TaggedAlbum.album();
        Album spoken = album.withTrack(
                2,
                t -> t.withTexts(t.texts()
                        .with(Language.JAPANESE, TextField.TITLE, "潮")
                        .with(Language.ENGLISH, TextField.TITLE, "one\r\n\ttwo\u0000")));
        assertThat(FileTags.of(spoken, 2, TaggedAlbum.recording(), TaggedAlbum.ALBUM)
                        .text(Tag.TITLE))
                .isEqualTo("one two");
    }

    private static Map<Tag, String> with(Loudness loudness) {
        Recording loud = TaggedAlbum.recording();
        var recording = new Recording(loud.rate(), loud.words(), 0, loudness, loud.date());
        return FileTags.of(TaggedAlbum.album(), 2, recording, loudness).texts();
    }
}
