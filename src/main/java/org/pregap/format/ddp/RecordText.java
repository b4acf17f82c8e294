package org.pregap.format.ddp;

import java.util.OptionalLong;

/** One record of fixed-width ASCII fields that is being read. Zeros count as spaces, as one sister format pads so. */
final class RecordText {
    private final String file;
    private final String place;
    private final String text;
    private final Defects defects;

    /**
     * @param number the record's number in the file, from 0
     * @param length its length; the file holds it whole
     */
    RecordText(String file, byte[] bytes, int number, int length, Defects defects) {
        this.file = file;
        this.place = "packet " + number + ", byte " + (long) number * length;
        this.defects = defects;
        var characters = new StringBuilder();
        int strange = 0;
        for (int i = number * length; i < (number + 1) * length; i++) {
            boolean printable = bytes[i] >= 0x20 && bytes[i] < 0x7F;
            strange += printable ? 0 : 1;
            characters.append(printable ? (char) bytes[i] : bytes[i] == 0 ? ' ' : '?');
        }
        this.text = characters.toString();
        if (strange > 0) {
            defect(strange + " bytes are not printable ASCII");
        }
    }

    /** A field without the spaces around it. */
    String field(int offset, int width) {
        return text.substring(offset, offset + width).strip();
    }

    /** A decimal number, padded with anything; empty if the field is blank or, as a defect, not a number. */
    OptionalLong number(String name, int offset, int width) {
        String digits = field(offset, width);
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            defect(name + " is '" + digits + "', not a number");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    String place() {
        return place;
    }

    void defect(String message) {
        defects.add(file, place, message);
    }
}
