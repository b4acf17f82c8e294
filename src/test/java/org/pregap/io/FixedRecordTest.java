package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FixedRecordTest {
    private static final FixedRecord.Builder FIELDS = new FixedRecord.Builder();
    private static final FixedRecord.Field LEVEL = FIELDS.field("DDPID", 8);
    private static final FixedRecord.Field CODE = FIELDS.field("UPC", 4);
    private static final FixedRecord RECORD = FIELDS.ofSize(12);

    @Test
    void fieldsFollowEachOther() {
        assertThat(RECORD.fields()).containsExactly(LEVEL, CODE);
        assertThat(CODE.offset()).isEqualTo(8);
    }

    @Test
    void textIsPutAtTheLeftOfItsFieldAndSpacesFillTheRest() {
        byte[] record = RECORD.blank();
        FixedRecord.put(record, LEVEL, "DDP 2.00");
        FixedRecord.put(record, CODE, "12");
        assertThat(new String(record, StandardCharsets.US_ASCII)).isEqualTo("DDP 2.0012  ");
    }

    @Test
    void blankRecordsAreNotShared() {
        FixedRecord.put(RECORD.blank(), CODE, "1234");
        assertThat(new String(RECORD.blank(), StandardCharsets.US_ASCII))
                .isBlank()
                .hasSize(12);
    }

    @Test
    void textThatWouldRunIntoTheNextFieldIsRefused() {
        byte[] record = RECORD.blank();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FixedRecord.put(record, CODE, "12345"))
                .withMessageContaining("UPC takes 4 characters");
    }

    @Test
    void onlyPrintableAsciiIsTaken() {
        byte[] record = RECORD.blank();
        for (String text : new String[] {"\u00e9", "\n", "\u007f", "\u0000", "\uD83D\uDE00"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FixedRecord.put(record, CODE, text));
        }
        assertThat(record).isEqualTo(RECORD.blank());
    }

    @Test
    void widthsMustAddUp() {
        var builder = new FixedRecord.Builder();
        builder.field("DDPID", 8);
        assertThatIllegalStateException().isThrownBy(() -> builder.ofSize(9)).withMessageContaining("8 bytes, not 9");
    }
}
