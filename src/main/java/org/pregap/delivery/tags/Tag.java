package org.pregap.delivery.tags;

/**
 * What a file can say of itself, and the names it has in Vorbis comments, in ID3v2.3 and in RIFF {@code INFO}. An empty name
 * means that there is none. Sources: Xiph.Org, Ogg Vorbis I, comment field; id3.org, ID3 tag version 2.3.0, section 4.2;
 * Microsoft, RIFF {@code INFO}; for names that no standard has, what taggers share; for loudness the ReplayGain 2.0
 * specification.
 */
public enum Tag {
    TITLE("TITLE", "TIT2", "INAM"),
    PERFORMER("ARTIST", "TPE1", "IART"),
    ALBUM("ALBUM", "TALB", "IPRD"),
    ALBUM_PERFORMER("ALBUMARTIST", "TPE2", ""),
    TRACK("TRACKNUMBER", "TRCK", "ITRK"),
    /** In ID3 behind the number: {@code 3/12}. */
    TRACK_TOTAL("TRACKTOTAL", "", ""),
    COMPOSER("COMPOSER", "TCOM", "IMUS"),
    SONGWRITER("LYRICIST", "TEXT", ""),
    ARRANGER("ARRANGER", "TXXX:ARRANGER", ""),
    GENRE("GENRE", "TCON", "IGNR"),
    /** In {@code INFO} the name once meant the source; mastering programs keep the code there. */
    ISRC("ISRC", "TSRC", "ISRC"),
    BARCODE("BARCODE", "TXXX:BARCODE", ""),
    CATALOGUE_NUMBER("CATALOGNUMBER", "TXXX:CATALOGNUMBER", ""),
    LABEL("LABEL", "TPUB", ""),
    /** In ID3v2.3 in two parts: the year, and day and month. */
    DATE("DATE", "TYER", "ICRD"),
    COPYRIGHT("COPYRIGHT", "TCOP", "ICOP"),
    TRACK_GAIN("REPLAYGAIN_TRACK_GAIN", "TXXX:REPLAYGAIN_TRACK_GAIN", ""),
    TRACK_PEAK("REPLAYGAIN_TRACK_PEAK", "TXXX:REPLAYGAIN_TRACK_PEAK", ""),
    ALBUM_GAIN("REPLAYGAIN_ALBUM_GAIN", "TXXX:REPLAYGAIN_ALBUM_GAIN", ""),
    ALBUM_PEAK("REPLAYGAIN_ALBUM_PEAK", "TXXX:REPLAYGAIN_ALBUM_PEAK", ""),
    REFERENCE_LOUDNESS("REPLAYGAIN_REFERENCE_LOUDNESS", "TXXX:REPLAYGAIN_REFERENCE_LOUDNESS", "");

    private final String vorbis;
    private final String id3;
    private final String info;

    Tag(String vorbis, String id3, String info) {
        this.vorbis = vorbis;
        this.id3 = id3;
        this.info = info;
    }

    String vorbis() {
        return vorbis;
    }

    String id3() {
        return id3;
    }

    String info() {
        return info;
    }
}
