package org.pregap.workspace.taking;

import java.util.Comparator;

/** Names as people order them: runs of digits count as numbers, so that {@code 2} comes before {@code 10}. */
final class NaturalOrder implements Comparator<String> {
    static final NaturalOrder OF_NAMES = new NaturalOrder();

    private NaturalOrder() {}

    /** Upper and lower case count alike, unless nothing else differs. */
    @Override
    public int compare(String a, String b) {
        int inA = 0;
        int inB = 0;
        while (inA < a.length() && inB < b.length()) {
            int endA = pieceEnd(a, inA);
            int endB = pieceEnd(b, inB);
            int order = comparePieces(a.substring(inA, endA), b.substring(inB, endB));
            if (order != 0) {
                return order;
            }
            inA = endA;
            inB = endB;
        }
        int order = Integer.compare(a.length() - inA, b.length() - inB);
        return order == 0 ? a.compareTo(b) : order;
    }

    private static int comparePieces(String a, String b) {
        if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) {
            return a.compareToIgnoreCase(b);
        }
        String valueA = withoutZeros(a);
        String valueB = withoutZeros(b);
        return valueA.length() == valueB.length()
                ? valueA.compareTo(valueB)
                : Integer.compare(valueA.length(), valueB.length());
    }

    /** A run of digits, or one other character. */
    private static int pieceEnd(String text, int start) {
        int end = start + 1;
        while (isDigit(text.charAt(start)) && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
