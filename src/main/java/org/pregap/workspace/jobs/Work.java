package org.pregap.workspace.jobs;

import java.io.IOException;
import org.pregap.parallel.Job;

/** What takes long; runs on another thread and touches nothing of the window. */
@FunctionalInterface
public interface Work<T> {
    /** @param job tells how many threads it may use, takes its progress, and says when it is to end */
    T run(Job job) throws IOException;
}
