package org.pregap.workspace;

import java.io.Closeable;
import java.io.IOException;
import org.pregap.audio.AudioSource;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.parallel.Aside;
import org.pregap.parallel.Job;
import org.pregap.render.SourceCatalog;

/**
 * An album's sources whose digests are taken while they are being read for something else. Whoever reads them asks at the
 * end whether they {@linkplain #requireUnchanged are unchanged}, and has made nothing final before.
 */
final class ProvedSources implements SourceCatalog, Closeable {
    private final SourceFiles files;
    private final Aside<SourceProof> proof;

    private ProvedSources(SourceFiles files, Aside<SourceProof> proof) {
        this.files = files;
        this.proof = proof;
    }

    /** Some source has another digest than when it was taken in. */
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;

        Changed() {
            super("a source is not the file that was taken in");
        }
    }

    /** @param files watched since before any digest is taken */
    static ProvedSources begin(Album album, SourceFiles files, Job job) {
        return new ProvedSources(files, Aside.begin(job.named("digests"), beside -> SourceProof.of(album, beside)));
    }

    @Override
    public AudioSource open(Source source) throws IOException {
        return files.open(source);
    }

    /**
     * Waits for the digests.
     *
     * @throws Changed if one of them is another than the album's
     * @throws IOException if a file changed meanwhile, or cannot be read
     */
    @Override
    public void requireUnchanged() throws IOException {
        files.requireUnchanged();
        if (!proof().isOfAlbum()) {
            throw new Changed();
        }
    }

    /** Waits for the digests. */
    SourceProof proof() throws IOException {
        return proof.result();
    }

    @Override
    public void close() {
        proof.close();
    }
}
