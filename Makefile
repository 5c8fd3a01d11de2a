# Everything that a newcomer needs: "make run" and "make test" do all the set-up on Debian and Ubuntu.
SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: run test check check-long bench golden install clean

# Builds the program and opens it on a copy of the sample.
run:
	@scripts/set-up run
	@scripts/build-release
	@scripts/run

# Checks the sources, builds everything, runs every test.
test:
	@scripts/set-up test
	@scripts/check-sources
	@swift build --build-tests
	@swift test --skip-build
	@Tests/Faults/run short

# What a commit has to pass: the same as the continuous integration.
check: test

# Also what takes longer: every fault, the laws of the merge on many more journeys (six minutes of one core, spread over
# all), the reader on many more changed files and an hour (KONTAKTLINIE_FUZZ_SECONDS) under the fuzzer, the program as it ships.
check-long: test
	@scripts/set-up long
	@Tests/Faults/run long
	@KONTAKTLINIE_MUTATIONS=100000 swift test --skip-build --filter MutationTests
	@KONTAKTLINIE_TRIPLES=10000 swift test --skip-build --filter MergeLawTests
	@scripts/build-release
	@scripts/check-linkage
	@scripts/fuzz

# The shipped program beside the peers that are installed: times, bytes, memory, size.
bench:
	@scripts/bench

# Records the golden files anew; look at the difference before you commit it.
golden:
	@RECORD_GOLDEN=1 swift test >/dev/null 2>&1 || true
	@scripts/key-lists
	@scripts/manual
	@git status --short -- Tests

install:
	@scripts/set-up run
	@scripts/build-release
	install -D -m 755 .build/ship/kontaktlinie "$(DESTDIR)$(PREFIX)/bin/kontaktlinie"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	.build/ship/kontaktlinie --generate-completion-script bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/kontaktlinie"
	install -d "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	.build/ship/kontaktlinie --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kontaktlinie"
	.build/ship/kontaktlinie --generate-completion-script fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kontaktlinie.fish"
	install -D -m 644 docs/kontaktlinie.1 "$(DESTDIR)$(PREFIX)/share/man/man1/kontaktlinie.1"
	install -D -m 644 docs/kontaktlinie.de.1 "$(DESTDIR)$(PREFIX)/share/man/de/man1/kontaktlinie.1"

clean:
	swift package clean
	rm -rf .build/ship
