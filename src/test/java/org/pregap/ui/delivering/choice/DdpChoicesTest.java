package org.pregap.ui.delivering.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.workspace.ddp.DdpOptions;

/** What a profile fills in, and what stays. */
class DdpChoicesTest {
    private static final DdpOptions NORTH =
            new DdpOptions(Optional.of("hofa"), Optional.of("every"), Optional.empty(), Map.of("pq", "PQ_DESCR"), true);
    private static final DdpOptions SOUTH =
            new DdpOptions(Optional.of("sonoris"), Optional.empty(), Optional.of("md5,crc32"), Map.of(), false);

    private static final DdpChoices NORTHERN = DdpChoices.NONE.withProfile(Optional.of("north"), NORTH);

    @Test
    void aProfileFillsInWhatItSays() {
        assertThat(NORTHERN.options()).isEqualTo(NORTH);
        assertThat(NORTHERN.codesChosen()).as("the profile said it").isFalse();
    }

    @Test
    void whatItSaidGoesWithIt() {
        assertThat(NORTHERN.withProfile(Optional.of("south"), SOUTH).options()).isEqualTo(SOUTH);
        assertThat(NORTHERN.withProfile(Optional.empty(), DdpOptions.NONE)).isEqualTo(DdpChoices.NONE);
    }

    @Test
    void whatIsChosenBesidesWinsWhetherBeforeOrAfter() {
        DdpOptions placed = DdpOptions.NONE.withIsrcPlacement(Optional.of("01"));
        DdpChoices before = DdpChoices.NONE.withOptions(placed).withProfile(Optional.of("north"), NORTH);
        DdpChoices after = NORTHERN.withOptions(NORTHERN.options().withIsrcPlacement(Optional.of("01")));
        assertThat(before).isEqualTo(after);
        assertThat(before.options()).as("as on the command line").isEqualTo(placed.over(NORTH));
        assertThat(before.withProfile(Optional.empty(), DdpOptions.NONE).options())
                .isEqualTo(placed);
    }

    @Test
    void aProfileCanBeContradicted() {
        DdpChoices plain =
                NORTHERN.withOptions(NORTHERN.options().withCodesInText(false).withDialect(Optional.empty()));
        assertThat(plain.options().codesInText()).isFalse();
        assertThat(plain.options().dialect()).isEmpty();
        assertThat(plain.options().fileNames()).isEqualTo(NORTH.fileNames());
    }
}
