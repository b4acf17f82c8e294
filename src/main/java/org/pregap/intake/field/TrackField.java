package org.pregap.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pregap.model.Isrc;
import org.pregap.model.Join;

/**
 * The table of a track's fields other than its texts. The order is the order in which a sheet's row is applied: what
 * another field builds on comes first.
 */
public enum TrackField {
    ISRC("isrc", "the recording's code, such as AA6Q72600001; empty removes it", TrackField::isrc),
    TRIM_START("trim_start", "time cut from the start of the file; 0 undoes it", ClipEdits::trimStart),
    TRIM_END("trim_end", "time cut from the end of the file; 0 undoes it", ClipEdits::trimEnd),
    PAUSE("pause", "silence before the track; of track 1, the first pause", JoinEdits::pause),
    CROSSFADE(
            "crossfade",
            "overlap with the track before and, if wanted, its law (else equal-power): 1.5 linear",
            JoinEdits::crossfade),
    CROSSFADE_OUT(
            "crossfade_out",
            "length, law or both of the outgoing side of the crossfade: 1.2 linear",
            JoinEdits::crossfadeOut),
    CROSSFADE_IN(
            "crossfade_in",
            "length, law or both of the incoming side of the crossfade: 0.5 equal-power",
            JoinEdits::crossfadeIn),
    ADAPT("adapt", "yes: the crossfade keeps its level, however alike its two sides are", JoinEdits::adapt),
    GAPLESS("gapless", "yes: the track follows the one before without a gap", JoinEdits::gapless),
    MARK("mark", "where in the crossfade the track begins: start, middle or end", JoinEdits::mark),
    HEAD_SPACE("head_space", "silence between INDEX 01 and the first sound, after a pause", TrackField::headSpace),
    COUNTDOWN(
            "countdown",
            "how long before INDEX 01 an INDEX 00 of its own lies, whatever sounds there; empty removes it",
            JoinEdits::countdown),
    GAIN_DB("gain_db", "gain of the track in dB: -1.5", TrackField::gain),
    MATCH_OFFSET(
            "match_offset",
            "by how many dB louder than the others matching makes the track: -2; 0 removes it",
            TrackField::matchOffset),
    FADE_IN("fade_in", "length of the fade in and, if wanted, its law (else linear): 0.5", ClipEdits::fadeIn),
    FADE_OUT(
            "fade_out",
            "length of the fade out and, if wanted, its law (else linear): 4 equal-power",
            ClipEdits::fadeOut),
    FLAGS("flags", "DCP, PRE, 4CH, SCMS, separated by spaces; empty removes them", TrackField::flags),
    INDEXES(
            "indexes",
            "INDEX 02, 03 ... as times after INDEX 01, separated by spaces; empty removes them",
            TrackField::indexes);

    /** Reads a value of one field. */
    private interface Reading {
        Noted<TrackEdit> read(Cells cells, String text);
    }

    private static final List<TrackField> OF_THE_JOIN =
            List.of(CROSSFADE, CROSSFADE_OUT, CROSSFADE_IN, ADAPT, GAPLESS, MARK, COUNTDOWN);

    private final String id;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds no state
    private final Reading reading;

    TrackField(String id, String help, Reading reading) {
        this.id = id;
        this.help = help;
        this.reading = reading;
    }

    /** The name in sheets and on the command line. */
    public String id() {
        return id;
    }

    /** One line: what it is and how it is written. */
    public String help() {
        return help;
    }

    /** Whether it speaks of the join to a track before, which track 1 does not have. {@code pause} has a meaning there. */
    public boolean needsTrackBefore() {
        return OF_THE_JOIN.contains(this);
    }

    public static Optional<TrackField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if the text is no value of this field; the message says what is accepted */
    public Noted<TrackEdit> read(Cells cells, String text) {
        return reading.read(cells, text);
    }

    private static Noted<TrackEdit> isrc(Cells cells, String text) {
        Optional<Isrc> code =
                Cells.trimmed(text).isEmpty() ? Optional.empty() : Optional.of(Isrc.parse(Cells.trimmed(text)));
        return Noted.of((track, album) -> track.withIsrc(code));
    }

    private static Noted<TrackEdit> headSpace(Cells cells, String text) {
        return cells.cdFrames(text).map(length -> (track, album) -> {
            if (!length.isZero() && !(track.join() instanceof Join.Pause)) {
                throw new IllegalArgumentException(
                        "head space follows a pause, and this track joins the one before without one");
            }
            return track.withHeadSpace(length);
        });
    }

    private static Noted<TrackEdit> gain(Cells cells, String text) {
        var gain = cells.gain(text);
        return Noted.of((track, album) -> track.withGain(gain));
    }

    private static Noted<TrackEdit> matchOffset(Cells cells, String text) {
        var offset = cells.gain(text);
        return Noted.of((track, album) -> track.withMatchOffset(offset));
    }

    private static Noted<TrackEdit> flags(Cells cells, String text) {
        var flags = cells.flags(text);
        return Noted.of((track, album) -> track.withFlags(flags));
    }

    private static Noted<TrackEdit> indexes(Cells cells, String text) {
        return cells.indexes(text).map(places -> (track, album) -> track.withIndexes(places));
    }
}
