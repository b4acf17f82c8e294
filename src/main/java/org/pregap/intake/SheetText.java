package org.pregap.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.pregap.io.FormatException;

/** The bytes of a sheet as text: UTF-8, with or without a byte order mark. */
final class SheetText {
    private static final String WANTED = "; save the sheet as UTF-8";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetText() {}

    /** @throws FormatException if the bytes are not UTF-8; nothing is guessed, because a wrong guess spoils names */
    static String decode(String sheet, byte[] bytes) throws FormatException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new FormatException(sheet, "byte 0", "this is UTF-16" + WANTED);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new FormatException(sheet, in.position(), "this is not UTF-8" + WANTED);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new FormatException(sheet, i, "a zero byte, as in UTF-16 or in no text at all" + WANTED);
            }
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
