package org.pregap.workspace;

/** Text from anywhere, fit to be shown: names of files and texts of foreign masters hold anything. */
public final class PrintableText {
    private PrintableText() {}

    /** On one line and without commands to a terminal. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(character -> Character.isISOControl(character) ? picture(character) : character)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Unicode has a picture of every control character of ASCII, from U+2400 on. */
    private static int picture(int control) {
        if (control == 0x7F) {
            return 0x2421;
        }
        return control < ' ' ? 0x2400 + control : 0xFFFD;
    }
}
