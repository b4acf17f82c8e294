package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private final List<String> closed = new ArrayList<>();

    @Test
    void allAreClosedAndTheFirstFailureIsTold() {
        List<Closeable> things = List.of(named("a"), failing("b"), named("c"), failing("d"));
        assertThatThrownBy(() -> Closing.all(things))
                .isInstanceOf(IOException.class)
                .hasMessage("b");
        assertThat(closed).containsExactly("a", "c");
    }

    private Closeable named(String name) {
        return () -> closed.add(name);
    }

    private static Closeable failing(String name) {
        return () -> {
            throw new IOException(name);
        };
    }
}
