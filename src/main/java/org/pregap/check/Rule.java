package org.pregap.check;

import static org.pregap.check.Rule.Scope.ALBUM;
import static org.pregap.check.Rule.Scope.CD;
import static org.pregap.check.Rule.Scope.IMAGE;
import static org.pregap.check.Rule.Scope.TRACK_FILES;
import static org.pregap.check.Severity.ERROR;
import static org.pregap.check.Severity.NOTE;
import static org.pregap.check.Severity.WARNING;

/**
 * The catalogue of rules. Each says why it is there and how to mend a breach; its id is what other programs and the
 * documentation use. Sources: the Red Book's rules as the field applies them, collected in {@code docs/formats/ddp.md}.
 */
public enum Rule {
    NO_TRACKS(ERROR, ALBUM, "An album needs something to play.", "Add tracks."),
    TOO_MANY_TRACKS(
            ERROR, CD, "A compact disc numbers its tracks 1 to 99.", "Join or remove tracks, or make two discs."),
    TRACK_TOO_SHORT(
            ERROR,
            CD,
            "A track lasts at least 4 s (300 CD frames) from INDEX 01 to the next INDEX 01; plants refuse less.",
            "Join it to a neighbour, or make it an index point of one."),
    TRACK_SHORT(
            WARNING,
            CD,
            "Some plants want 4 s (300 CD frames) from INDEX 01 to the next INDEX 00, not counting the pause.",
            "Ask the plant, or lengthen the track."),
    INDEX_ORDER(
            ERROR,
            CD,
            "Index points follow each other in time; a player meets them in the order of the disc.",
            "Move the index point, shorten the countdown, or lengthen the track before."),
    INDEX_MISSING(
            ERROR, CD, "Every track has INDEX 01, and its index numbers have no gaps.", "Render the master again."),
    TOO_MANY_INDEXES(ERROR, CD, "A track has at most 99 index points.", "Remove index points."),
    FIRST_PAUSE_SHORT(
            ERROR,
            CD,
            "The pause of track 1 lasts at least 2 s (150 CD frames).",
            "Set the first pause to 2 s or more.",
            "Set the first pause to 2 s or more, as in: pregap set ALBUM first_pause=2"),
    FIRST_PAUSE_LONG(
            WARNING,
            CD,
            "A DDP can state a first pause of at most 9999 CD frames; 150 is written instead, as players of masters expect.",
            "Shorten the hidden audio or the first pause if the plant asks about it."),
    HIDDEN_AUDIO(
            NOTE,
            CD,
            "Audio before INDEX 01 of track 1 is heard only by rewinding; some players and rippers never reach it.",
            "Nothing, if it is meant."),
    LEAD_OUT_LATE(
            WARNING,
            CD,
            "Plants guarantee discs up to 79:57:74 at most, many only up to 74 or 78 minutes.",
            "Ask the plant before sending the master, or shorten the album."),
    LEAD_OUT_BEYOND(ERROR, CD, "A disc cannot address anything after 99:59:74.", "Make two discs."),
    CROSSFADE_TOO_LONG(
            ERROR, ALBUM, "A crossfade is shorter than each of the tracks it joins.", "Shorten the crossfade."),
    CROSSFADES_COLLIDE(
            ERROR,
            ALBUM,
            "A track's two crossfades must leave room between them, or three tracks would sound at once.",
            "Shorten one of the two crossfades."),
    FADE_TOO_LONG(ERROR, ALBUM, "A fade lies within its clip.", "Shorten the fade."),
    FADES_OVERLAP(
            WARNING,
            ALBUM,
            "Fade in and fade out of one clip work at once.",
            "Shorten one of them if it is not meant."),
    FADE_REPLACED(
            NOTE,
            ALBUM,
            "At a crossfade the crossfade's curve replaces the clip's own fade.",
            "Remove the fade, or nothing if it is meant."),
    HEAD_SPACE_UNUSED(
            NOTE,
            ALBUM,
            "Head space is the silence between INDEX 01 and the sound after a pause; a continuous join has none.",
            "Nothing, or set the head space to 0."),
    CLIP_EMPTY(ERROR, ALBUM, "A clip has at least one sample at the album's rate.", "Lengthen or remove the clip."),
    ISRC_FORM(
            ERROR,
            CD,
            "An ISRC has two letters, three letters or digits, and seven digits (ISO 3901).",
            "Correct the code."),
    ISRC_DUPLICATE(ERROR, CD, "Each recording has an ISRC of its own.", "Correct one of the codes."),
    ISRC_INCOMPLETE(
            WARNING, CD, "Normally all tracks of a disc carry an ISRC or none does.", "Give the missing codes."),
    EAN_FORM(
            ERROR,
            CD,
            "A UPC/EAN has 13 digits (a UPC-A has 12, written with a leading 0), the last of which is the check digit.",
            "Correct the number."),
    COPY_FLAGS(
            ERROR,
            CD,
            "A track is either free to copy (DCP) or governed by SCMS; both at once contradict each other.",
            "Remove one of the two flags."),
    FOUR_CHANNEL_COPY(
            WARNING,
            CD,
            "Some readers of masters refuse the control codes A and B (four-channel with copy permitted).",
            "Ask the plant, or remove one of the two flags."),
    CONTROL_CHANGE(
            WARNING,
            CD,
            "Pre-emphasis and four-channel audio should change only across a pause of 2 s, where players switch over.",
            "Put a pause of 2 s there."),
    MASTER_ID(
            ERROR,
            CD,
            "The master id has at most 48 characters of plain ASCII.",
            "Shorten it or write it without accents.",
            "Shorten it or write it without accents: pregap set ALBUM master_id=..."),
    TEXTS_INCOMPLETE(
            WARNING,
            CD,
            "Players show CD-Text best when the disc and every track have each kind of text that is used.",
            "Fill in the missing texts."),
    CDTEXT_CHARACTER(
            ERROR,
            CD,
            "CD-Text in a language is written in one character set; players show garbage for what it does not have, and plants reject that.",
            "Write the text with other characters, or the language in another set, in the properties of the album.",
            "Write the text with other characters, or the language in another set: pregap set ALBUM characters=ja=ms-jis"),
    CDTEXT_FORM(
            NOTE,
            CD,
            "MS-JIS has two bytes for every character, so Latin letters, spaces and half-width kana are written full-width, and \u301C and \u2212 as \uFF5E and \uFF0D.",
            "Nothing, if the full-width form is right; else write the text otherwise."),
    CDTEXT_FULL(
            ERROR,
            CD,
            "A block of CD-Text holds 255 packs of 12 bytes.",
            "Shorten texts, or leave out a kind of text such as messages."),
    CDTEXT_LARGE(
            WARNING,
            CD,
            "Each language may have 255 packs, but some recorders and players take no more in all.",
            "Shorten texts or leave out a language, unless the plant takes them."),
    CDTEXT_SETS_MIXED(
            WARNING,
            CD,
            "Some readers take the character set of one language for all and show the others as garbage.",
            "Nothing, if the plant takes several sets; else write all languages in one."),
    CDTEXT_LANGUAGE(
            WARNING,
            CD,
            "CD-Text has a block for each language that the album names; texts in others stay in the album file.",
            "Name the language too, in the album's properties.",
            "Name the language too: pregap set ALBUM languages=..."),
    ALBUM_PERFORMER(
            WARNING,
            CD,
            "Players show the album's performer first, and some show no others without it.",
            "Take the one that is proposed, or write another, in the album's properties.",
            "Take the one that is proposed: pregap set ALBUM --album-performer; or write another: pregap set ALBUM performer=..."),
    SOURCE_RATE(
            ERROR,
            ALBUM,
            "Sources of 22.05, 32, 44.1, 48, 88.2, 96, 176.4, 192, 352.8 and 384 kHz are converted to the album's rate; other rates are not.",
            "Convert the master with a converter you trust to one of these rates, then replace the source."),
    SOURCE_CONVERTED(
            NOTE,
            ALBUM,
            "A source at another rate than the album's is converted; that is transparent, but not bit for bit.",
            "Nothing, or ask for a master at the album's rate."),
    PROGRAMME_CONVERTED(
            NOTE,
            CD,
            "A compact disc has 44.1 kHz, so the whole programme is converted to it once.",
            "Nothing, if the album is meant to have this rate."),
    JOIN_BLEED(
            WARNING,
            TRACK_FILES,
            "The mark of a continuous join lies on a CD frame, so the file begins with the last samples of the track before.",
            "Nothing where the album is played through; for single tracks cut the files at the exact sample.",
            "Nothing where the album is played through; for single tracks render with --cut exact."),
    FILE_TOO_LARGE(
            ERROR,
            TRACK_FILES,
            "An AIFF file counts its bytes with 32 bits, so it holds 4 GiB at most.",
            "Choose WAV or FLAC for it, or a lower rate or word length.",
            "Render it as WAV or FLAC, or at a lower rate or word length."),
    FILE_NAME(
            NOTE,
            TRACK_FILES,
            "Not every system takes every character, length or name of a file, nor two names that differ in case only.",
            "Nothing, or change the title, or choose other names for the files.",
            "Nothing, or change the title, or render with another pattern in --names."),
    LOSSY_OVERS(
            WARNING,
            TRACK_FILES,
            "Lossy coding moves peaks; what comes out beyond full scale is clipped by players that decode to whole numbers.",
            "Lower the gain of the album until its true peak is about \u22121 dBTP, or nothing if nobody hears it.",
            "Lower the gain of the album until its true peak is about \u22121 dBTP, as in: pregap set ALBUM gain_db=-1"),
    LOSSY_LENGTH(
            WARNING,
            TRACK_FILES,
            "Players that join tracks without a gap go by the length that a file states and that its sound has.",
            "Deliver another format, or install another version of ffmpeg."),
    LOSSY_JOIN(
            WARNING,
            TRACK_FILES,
            "Each file is coded on its own; where the music goes on, end and beginning should fit as they do on the disc.",
            "Listen to the join, and deliver FLAC if it is heard."),
    CUE_SHEET(
            NOTE,
            IMAGE,
            "A CUE sheet has one language and no sign for quotation marks, and not every system takes every name of a file.",
            "Nothing, or change the text; a DDP holds all of them."),
    SOURCE_LOSSY(
            WARNING,
            ALBUM,
            "Lossy coding left something of the sound out for ever, and coding it lossily again adds to that.",
            "Ask for the master itself as WAV, AIFF or FLAC, then replace the source."),
    SOURCE_FOREIGN(
            NOTE,
            ALBUM,
            "Another program decoded this lossless file; Pregap proves what it got from it, not what was in it.",
            "Nothing, or convert the master to WAV or FLAC with a program you trust."),
    SOURCE_MISSING(
            ERROR,
            ALBUM,
            "The album plays this file, and it is not where it was.",
            "Put the file back, or point the album to where it is."),
    SOURCE_CHANGED(
            ERROR,
            ALBUM,
            "The file is no longer the one that was taken in, so what was decided by ear may no longer hold.",
            "Put the old file back, or accept the change for this delivery once you have listened.",
            "Put the old file back, or render with --accept-changed once you have listened."),
    ART_MISSING(
            ERROR,
            TRACK_FILES,
            "The album names this picture as its cover, and it is not there.",
            "Put the picture back, or choose another.",
            "Put the picture back, or name another: pregap set ALBUM cover=FILE"),
    ART_UNUSABLE(
            ERROR,
            TRACK_FILES,
            "A cover is a JPEG or PNG file that is whole; players show nothing else.",
            "Save the picture again as JPEG, or choose another.",
            "Save the picture again as JPEG, or name another: pregap set ALBUM cover=FILE"),
    ART_LARGE(
            ERROR,
            TRACK_FILES,
            "Every file of a track carries the cover, and players give up on large ones; 10 MB is the most.",
            "Save the picture smaller: 1400 × 1400 pixels as JPEG are plenty."),
    ART_NOT_SQUARE(
            WARNING, TRACK_FILES, "Players and shops show covers as squares.", "Crop the picture, if it is not meant."),
    ART_SMALL(
            WARNING,
            TRACK_FILES,
            "Less than 600 pixels look coarse on the screens of today.",
            "Use a larger picture, if there is one."),
    ART_MANY_PIXELS(
            WARNING,
            TRACK_FILES,
            "More than 3000 pixels are shown by nobody, and small players run out of memory.",
            "Save the picture with 3000 × 3000 pixels or less."),
    ART_CODING(
            WARNING,
            TRACK_FILES,
            "Some players show no picture, or false colours, unless it is plain: RGB with eight bits each, one scan.",
            "Save the picture as baseline JPEG in RGB."),
    DDP_STRUCTURE(
            ERROR,
            CD,
            "A plant's software reads the set by its map and its descriptors; what contradicts them is refused or misread.",
            "Render the master again, or have whoever made it do so."),
    DDP_CHECKSUM(
            ERROR,
            CD,
            "A checksum that does not fit its file means that the file changed after the master was made.",
            "Copy the set again from where it was made, or render it again."),
    DELIVERY_CHANGED(
            ERROR,
            ALBUM,
            "The report lists every file of the delivery as it was proved; what differs was touched afterwards.",
            "Copy the delivery again from where it was made, or render it again.");

    /** Which deliveries a rule concerns. */
    public enum Scope {
        /** Everything that is made from an album. */
        ALBUM,
        /** Only what goes onto a compact disc. */
        CD,
        /** Only files of single tracks. */
        TRACK_FILES,
        /** Only an image with a CUE sheet. */
        IMAGE
    }

    private final Severity severity;
    private final Scope scope;
    private final String why;
    private final String fix;
    private final String fixByCommand;

    Rule(Severity severity, Scope scope, String why, String fix) {
        this(severity, scope, why, fix, fix);
    }

    Rule(Severity severity, Scope scope, String why, String fix, String fixByCommand) {
        this.severity = severity;
        this.scope = scope;
        this.why = why;
        this.fix = fix;
        this.fixByCommand = fixByCommand;
    }

    /** The name in JSON and documents, such as {@code TRACK-TOO-SHORT}. */
    public String id() {
        return name().replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public Scope scope() {
        return scope;
    }

    /** Why the rule is there; a sentence. */
    public String why() {
        return why;
    }

    /** What to do about a breach; a sentence. */
    public String fix() {
        return fix;
    }

    /** The same for somebody on the command line, with the command where there is one. */
    public String fixByCommand() {
        return fixByCommand;
    }
}
