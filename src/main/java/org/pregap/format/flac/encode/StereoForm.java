package org.pregap.format.flac.encode;

/** How two channels are stored, with the code of it; source: RFC 9639 section 9.1.3. */
enum StereoForm {
    LEFT_AND_RIGHT(1, StereoForm.LEFT, StereoForm.RIGHT),
    LEFT_AND_SIDE(8, StereoForm.LEFT, StereoForm.SIDE),
    SIDE_AND_RIGHT(9, StereoForm.SIDE, StereoForm.RIGHT),
    MID_AND_SIDE(10, StereoForm.MID, StereoForm.SIDE);

    static final int LEFT = 0;
    static final int RIGHT = 1;
    static final int MID = 2;
    static final int SIDE = 3;

    /** How many channels there are to choose from. */
    static final int SIGNALS = 4;

    private final int code;
    private final int first;
    private final int second;

    StereoForm(int code, int first, int second) {
        this.code = code;
        this.first = first;
        this.second = second;
    }

    int code() {
        return code;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    /** @param bits what each of the four channels takes */
    static StereoForm cheapest(long[] bits) {
        StereoForm best = LEFT_AND_RIGHT;
        for (StereoForm form : values()) {
            if (bits[form.first] + bits[form.second] < bits[best.first] + bits[best.second]) {
                best = form;
            }
        }
        return best;
    }
}
