package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.intake.FileSourceIntake;
import org.pregap.model.Source;
import org.pregap.parallel.Job;

/** Takes one audio file in, for places where it becomes no track. */
public final class TakenSource {
    private TakenSource() {}

    /**
     * Reads the file to its end.
     *
     * @throws org.pregap.io.FormatException if it is no audio file that an album can play
     */
    public static Source of(Path file, Job job) throws IOException {
        return new FileSourceIntake(job::check).take(file).source();
    }
}
