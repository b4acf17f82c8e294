package org.pregap.workspace.observe;

/** Ends an observation; ending it twice does nothing more. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
