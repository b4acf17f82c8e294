package org.pregap.intake.field;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A value, and what people should know about how it came about.
 *
 * @param notes sentences without a full stop, in order; most often none
 */
public record Noted<T>(T value, List<String> notes) {
    public Noted {
        notes = List.copyOf(notes);
    }

    /** A value about which there is nothing to say. */
    public static <T> Noted<T> of(T value) {
        return new Noted<>(value, List.of());
    }

    /** What the function makes of the value, with the same notes. */
    public <R> Noted<R> map(Function<? super T, ? extends R> change) {
        return new Noted<>(change.apply(value), notes);
    }

    /** What the function makes of the value, with the notes of both. */
    public <R> Noted<R> then(Function<? super T, Noted<R>> change) {
        Noted<R> next = change.apply(value);
        return new Noted<>(
                next.value, Stream.concat(notes.stream(), next.notes.stream()).toList());
    }

    /** The same value with its notes rewritten, for example to say where they belong. */
    public Noted<T> withNotes(UnaryOperator<String> rewrite) {
        return new Noted<>(value, notes.stream().map(rewrite).toList());
    }
}
