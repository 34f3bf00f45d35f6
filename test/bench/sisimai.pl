#!/usr/bin/env perl
# How many mails of a folder Sisimai classifies per CPU-second, for parse.ts. Exits with 3 where Sisimai is not installed.
#   perl test/bench/sisimai.pl <folder of .eml files> <CPU-seconds>
use strict;
use warnings;
use POSIX ();

exit 3 unless eval { require Sisimai; 1 };

my ($folder, $seconds) = @ARGV;
my @mails;
for my $file (sort glob("\Q$folder\E/*.eml")) {
    open my $in, '<:raw', $file or die "$file: $!";
    local $/;
    push @mails, scalar <$in>;
}

# Version 5 calls it "rise", version 4 "make". Both take a mail in memory.
my $classify = Sisimai->can('rise') || Sisimai->can('make');

# Some broken mails never end (seen with 5.1.0). Perl's own signals would wait for the expression to end, so this is a
# signal of the system; what takes longer than a second is left out, and counted.
my @kept;
my $hung = 0;
POSIX::sigaction(POSIX::SIGALRM(), POSIX::SigAction->new(sub { die "late\n" }, POSIX::SigSet->new, POSIX::SA_NODEFER()));
for my $mail (@mails) {
    my $copy = $mail;
    alarm 1;
    my $ended = eval { Sisimai->$classify(\$copy); 1 };
    alarm 0;
    $ended || $@ ne "late\n" ? push @kept, $mail : $hung++;
}

sub spent { my ($user, $system) = times; $user + $system }

my $count = 0;
my $read  = 0;
my $start = spent();
while (@kept && spent() - $start < $seconds) {
    for my $mail (@kept) {
        my $copy = $mail;
        my $found = eval { Sisimai->$classify(\$copy) };
        $read++ if $found && @$found;
        $count++;
    }
}
my $time = spent() - $start;
printf qq({"version":"%s","perSecond":%.1f,"read":%.4f,"hung":%d}\n), $Sisimai::VERSION,
    $time > 0 ? $count / $time : 0, $count > 0 ? $read / $count : 0, $hung;
