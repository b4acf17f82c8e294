package org.pregap.format.ddp.dialect;

/**
 * How the packets of the map are filled.
 *
 * @param fill what numbers are filled up with on the left: {@code 0} or a space
 * @param start the disc address of the image, which is 00:00:00 in either form
 * @param scrambled the flag of that name: {@code 0} or {@code 1}
 * @param textTrack the track of the CD-Text stream: {@code 00} or nothing
 */
public record MapStyle(char fill, String start, char scrambled, String textTrack) {
    /** The common form of the commercial tools. */
    static final MapStyle ZEROS = new MapStyle('0', "00000000", '0', "00");

    /** The form of cue2ddp. */
    static final MapStyle SPACES = new MapStyle(' ', "", '1', "00");

    MapStyle withoutTextTrack() {
        return new MapStyle(fill, start, scrambled, "");
    }
}
