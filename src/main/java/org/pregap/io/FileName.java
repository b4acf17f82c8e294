package org.pregap.io;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of files that are made of what people write, and that fit on every disk. Windows forbids the most: nine characters,
 * control characters, a dot or space at the end, and the names of devices, with whatever ending. Source: Microsoft,
 * "Naming Files, Paths, and Namespaces". Elsewhere a dot at the beginning hides the file.
 */
public final class FileName {
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[. ]+$");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)^(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])( *(?:\\..*)?)$");

    private FileName() {}

    /**
     * A text as a whole name.
     *
     * @param longestBytes file systems take 255, and what a file is called while it is written needs some of them
     * @return may be empty
     */
    public static String safe(String text, int longestBytes) {
        return whole(cut(plain(text), longestBytes));
    }

    /** A text of characters that every system takes, as a part of a name. */
    public static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String replaced = FORBIDDEN.matcher(composed).replaceAll("_");
        String visible = INVISIBLE.matcher(singleBlanks(replaced)).replaceAll("");
        return Normalizer.normalize(singleBlanks(visible), Normalizer.Form.NFC).strip();
    }

    private static String singleBlanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** Whether every system takes each of its characters. */
    public static boolean isPlain(String text) {
        return !FORBIDDEN.matcher(text).find() && !INVISIBLE.matcher(text).find();
    }

    /** @param plain of characters that every system takes */
    public static String whole(String plain) {
        String ended = END.matcher(plain).replaceAll("");
        String seen = ended.startsWith(".") ? "_" + ended.substring(1) : ended;
        return DEVICE.matcher(seen).replaceFirst("$1_$2");
    }

    /** Its beginning, of whole characters. */
    public static String cut(String name, int longestBytes) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > longestBytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
