package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One reader, and files that it reads.
 *
 * @param name for people
 * @param file where a broken file is put; what lies there before lies there afterwards
 * @param seeds right files, of which broken ones are made
 * @param repair puts sums right again in what was broken, so that it is read at all; or leaves it
 * @param reading reads to the end of all there is to read
 */
record Subject(String name, Path file, List<byte[]> seeds, UnaryOperator<byte[]> repair, Reading reading) {
    /** Legal ends are a result, or an {@code IOException} that says something. */
    interface Reading {
        void read(Path file) throws IOException;
    }

    Subject {
        seeds = List.copyOf(seeds);
    }

    static Subject of(String name, Path file, List<byte[]> seeds, Reading reading) {
        return new Subject(name, file, seeds, bytes -> bytes, reading);
    }

    /** One whose right file lies at its place, among others that it belongs to. */
    static Subject among(String name, Path file, Reading reading) throws IOException {
        return of(name, file, List.of(Files.readAllBytes(file)), reading);
    }

    Subject repaired(UnaryOperator<byte[]> sums) {
        return new Subject(name + ", sums right", file, seeds, sums, reading);
    }
}
