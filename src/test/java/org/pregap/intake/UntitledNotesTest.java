package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred notes of one kind would hide the one of another. */
class UntitledNotesTest {
    private static final String OTHER = "track 2 (2.wav): the file's tag has another ISRC";

    @Test
    void aFewAreToldOneByOne() {
        assertThat(UntitledNotes.joined(notes(3))).isEqualTo(notes(3));
    }

    @Test
    void manyAreToldInOneLineAndOthersStay() {
        assertThat(UntitledNotes.joined(notes(99)))
                .containsExactly(
                        "99 tracks have no title, which stays empty: track 1 (1.wav), track 2 (2.wav), track 3 (3.wav)"
                                + " and 96 more",
                        OTHER);
        assertThat(UntitledNotes.joined(UntitledNotes.joined(notes(99)))).hasSize(2);
    }

    private static List<String> notes(int count) {
        var notes = new ArrayList<String>(IntStream.rangeClosed(1, count)
                .mapToObj(number -> UntitledNotes.of("track " + number + " (" + number + ".wav)"))
                .toList());
        notes.add(2, OTHER);
        return notes;
    }
}
