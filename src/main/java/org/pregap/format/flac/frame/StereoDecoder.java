package org.pregap.format.flac.frame;

/**
 * Turns a stored sum and difference into left and right. Side is left minus right; mid is half their sum, whose lost
 * last bit is also side's last bit.
 *
 * <p>Source: RFC 9639 section 4.2.
 */
final class StereoDecoder {
    private StereoDecoder() {}

    /** For samples of up to 31 bits, in place. */
    static void restore(FrameHeader.Stereo stereo, int[] first, int[] second, int count) {
        switch (stereo) {
            case INDEPENDENT -> {}
            case LEFT_AND_SIDE -> {
                for (int i = 0; i < count; i++) {
                    second[i] = first[i] - second[i];
                }
            }
            case SIDE_AND_RIGHT -> {
                for (int i = 0; i < count; i++) {
                    first[i] += second[i];
                }
            }
            case MID_AND_SIDE -> {
                for (int i = 0; i < count; i++) {
                    int sum = (first[i] << 1) | (second[i] & 1);
                    int difference = second[i];
                    first[i] = (sum + difference) >> 1;
                    second[i] = (sum - difference) >> 1;
                }
            }
        }
    }

    /** For samples of 32 bits, whose difference has 33. The channel that is not stored is overwritten. */
    static void restore(FrameHeader.Stereo stereo, int[] first, int[] second, long[] side, int count) {
        switch (stereo) {
            case INDEPENDENT -> {}
            case LEFT_AND_SIDE -> {
                for (int i = 0; i < count; i++) {
                    second[i] = (int) (first[i] - side[i]);
                }
            }
            case SIDE_AND_RIGHT -> {
                for (int i = 0; i < count; i++) {
                    first[i] = (int) (second[i] + side[i]);
                }
            }
            case MID_AND_SIDE -> {
                for (int i = 0; i < count; i++) {
                    long sum = ((long) first[i] << 1) | (side[i] & 1);
                    first[i] = (int) ((sum + side[i]) >> 1);
                    second[i] = (int) ((sum - side[i]) >> 1);
                }
            }
        }
    }
}
