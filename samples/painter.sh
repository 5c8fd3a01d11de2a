# shellcheck shell=bash
# The painter's audit, step by step; read by make.sh. Words come from the two text files by their keys.

# The business, its customers, and how a case goes on: of 10 inquiries 8 get a quote, 4 become orders.
fields journey business.relation=b2c business.currency=EUR process.goal=win \
  process.customerStatus=potential,current
add variant new
add variant regular
add group owners
add group managers
each fields <<'TABLE'
owners wantsKnown=customerSaid
managers wantsKnown=guessed
p2 share=80%
p3 share=40%
p4 share=40%
p5 share=40%
p6 share=2%..4%..8%
p7 share=40%
email toleratedWait=1d
messenger toleratedWait=2h
TABLE
add channel bank
fields bank kind=other toleratedWait=1d

person boss owner
person office staff
person customer customer
person foreman staff

# The work that the customer never sees, and the products.
add tasks calculate --owner "${id[boss]}"
add tasks order --owner "${id[office]}"
add tasks scaffold --owner "${id[office]}"
add products interior
add products facade
each fields <<'TABLE'
calculate touchesCustomer=no
order touchesCustomer=no
scaffold touchesCustomer=ask
TABLE

# What the three entry points bring up, with the silent list on which a contact stood first.
each contact <<'TABLE'
# key            entry point    phase channel   initiator direction owner   list
website          correspondence p1    web       customer  outgoing  office  customer
missed           correspondence p1    phone     customer  incoming  office  office
mobile           correspondence p1    phone     customer  incoming  boss    boss
form             correspondence p1    web       customer  incoming  office  office
ack              correspondence p1    email     business  outgoing  office
callback         tasks          p1    phone     business  outgoing  boss    boss
details          tasks          p1    phone     business  both      boss    boss
askphotos        correspondence p1    messenger business  outgoing  boss
photos           correspondence p1    messenger customer  incoming  boss    office
date             tasks          p2    phone     business  both      office  boss
moved            tasks          p2    phone     business  outgoing  office  office
visit            tasks          p2    visit     business  both      boss    boss
where            correspondence p2    phone     customer  incoming  office  office
quote            correspondence p2    email     business  outgoing  boss    boss
quotequestion    correspondence p2    phone     customer  incoming  boss    office
talk             tasks          p2    phone     business  both      boss    boss
revised          correspondence p2    email     business  outgoing  boss    boss
chasemail        correspondence p2    email     business  outgoing  office  office
chasecall        tasks          p2    phone     business  outgoing  office  office
no               correspondence p2    email     customer  incoming  office  office
whyno            tasks          p2    phone     business  outgoing  boss
yes              correspondence p3    email     customer  incoming  office  office
confirmation     correspondence p3    email     business  outgoing  office  office
palette          part           p3    branch    customer  both      boss    boss
patch            part           p3    visit     business  both      foreman boss
start            tasks          p3    phone     business  both      office  boss
deferred         tasks          p3    phone     business  outgoing  office  office
deposit          correspondence p3    letter    business  outgoing  office  office
arrive           tasks          p4    visit     business  both      foreman boss
when             correspondence p4    phone     customer  incoming  office  office
extra            tasks          p4    visit     business  both      foreman boss
supply           part           p4    delivery  business  outgoing  office  boss
dust             part           p4    visit     business  outgoing  foreman customer
acceptance       tasks          p5    visit     business  both      boss    boss
tidy             tasks          p5    visit     business  outgoing  foreman customer
carenote         part           p5    visit     business  outgoing  foreman boss
invoice          correspondence p5    email     business  outgoing  office  boss
invoicequestion  correspondence p5    phone     customer  incoming  office  office
payment          part           p5    @bank     customer  incoming  office  office
dunning          correspondence p5    letter    business  outgoing  office  office
stain            tasks          p6    phone     customer  incoming  office  office
fix              tasks          p6    visit     business  both      foreman boss
returns          part           p6    branch    customer  incoming  office
warranty         part           p6    phone     customer  incoming  office
review           correspondence p7    messenger business  outgoing  boss    boss
fourweeks        tasks          p7    phone     business  outgoing  office
tone             part           p7    phone     customer  incoming  office
news             correspondence p7    email     business  outgoing  office
fiveyears        correspondence p7    letter    business  outgoing  office  boss
TABLE
# The same contacts on a second and a third silent list: one contact, several sources.
silent_list office details date start quote invoice
silent_list customer missed where quote deferred when stain visit palette arrive acceptance invoice
found_also quote calculate
kontaktlinie move "$file" "${id[dust]}" --after "${id[arrive]}"

each fields <<'TABLE'
ack state=possible
fourweeks state=possible
news state=possible
form variants=@new
details variants=@new
chasemail variants=@new
deposit variants=@new
mobile variants=@regular
fiveyears variants=@regular
missed wantsKnown=customerSaid
visit wantsKnown=observed
where wantsKnown=customerSaid
quote wantsKnown=customerSaid
start wantsKnown=guessed
deferred wantsKnown=customerSaid
invoice wantsKnown=observed
stain wantsKnown=customerSaid
TABLE
each document <<'TABLE'
website form=informal
missed form=informal
form form=formal
askphotos form=informal expectsReply=yes replyWithin=1d
quote form=formal expectsReply=yes replyWithin=2w
revised form=formal expectsReply=yes
chasemail form=informal expectsReply=yes
confirmation form=automatic
deposit form=formal
invoice form=formal
dunning form=automatic
review form=informal
fiveyears form=automatic
TABLE
kontaktlinie set "$file" "${item[askphotos]}" "repliedBy=${item[photos]}"
kontaktlinie set "$file" "${item[quote]}" "repliedBy=${item[yes]},${item[no]}"
each aspect <<'TABLE'
palette  other
patch    modification
supply   delivery
dust     installation
carenote enclosed
payment  payment
returns  returns
warranty warranty
tone     spareParts
TABLE

# What really happens there, and where it leads to.
each incident <<'TABLE'
missed       nextpainter   probability=30%
missed       noname        probability=20%
photos       lostphotos    probability=20% leadsTo=@askphotos
visit        misunderstood probability=10%..20% leadsTo=@revised
visit        ground        probability=10% leadsTo=@extra
where        nobodyknows   probability=40%
quote        missing       probability=20% leadsTo=@details
quote        unclear       probability=20% leadsTo=@quotequestion
quote        silence       probability=20%..30%..40% leadsTo=@chasemail,@chasecall
confirmation nodate        probability=30% leadsTo=@when
patch        otherpaint    probability=15% leadsTo=@palette
dust         dusty         probability=20% leadsTo=@tidy
acceptance   overlooked    probability=15% leadsTo=@fix
invoice      differs       probability=15% leadsTo=@invoicequestion
dunning      crossed       probability=20% leadsTo=@invoicequestion
tone         tonelost      probability=40%
TABLE

# One round: first the three worst, then contact by contact.
id[round]=$(kontaktlinie round "$file" --label "${text[round]}")
each worst <<'TABLE'
boss     quote  missed chasecall
office   where  missed deferred
customer where  quote  deferred
TABLE
each rate <<'TABLE'
website boss wait=5s effort=5 emotion=0 failure=10% handoffs=0 importance=5 frequency=60%
website customer effort=4 emotion=0 importance=5 satisfaction=6
missed boss wait=2h..1d toleratedWait=2h effort=3 emotion=-1 handoffs=0 importance=7 frequency=30%..50%
missed office wait=4h..1d effort=2 emotion=-1 handoffs=0..1 importance=8 frequency=50%
missed customer wait=1d effort=2 emotion=-2 importance=9 satisfaction=3
mobile boss wait=0..5min effort=6 emotion=1 failure=20% handoffs=0 importance=8 frequency=70%
form boss wait=1d toleratedWait=1d effort=5 emotion=0 failure=ask handoffs=1 importance=7 frequency=40%
form office wait=1d..3d effort=4 emotion=-1 failure=ask handoffs=1 importance=7 frequency=40%
callback boss wait=4h..1d toleratedWait=4h effort=5 emotion=0 failure=20% handoffs=0 importance=8 frequency=50%
callback office failure=30% firstContactResolved=50%
details boss wait=1d toleratedWait=1d effort=4 emotion=0 failure=20% handoffs=0 importance=5 frequency=60%
details office wait=1d..2d effort=3 emotion=-1 failure=30% handoffs=1 importance=6 frequency=60%
askphotos boss wait=0 effort=5 emotion=0 failure=10% handoffs=0 importance=4 frequency=40%
photos boss wait=4h..1d toleratedWait=4h effort=6 emotion=0 handoffs=0 importance=5 frequency=30%
photos office wait=1d effort=5 emotion=0 handoffs=1 importance=5 frequency=30%
date boss wait=1d toleratedWait=1d effort=5 emotion=0 failure=10% handoffs=0 importance=7 frequency=80%
date office wait=1d..3d effort=4 emotion=0 failure=20% handoffs=1 importance=7 frequency=80%
date customer effort=3 emotion=-1 handoffs=2 importance=7 satisfaction=5
moved office wait=3d..1w toleratedWait=3d effort=4 emotion=-1 failure=ask handoffs=0 importance=7 frequency=20%
visit boss wait=5min..10min effort=6 emotion=1 handoffs=0 importance=9 frequency=80%
visit boss/regular frequency=50% importance=7
visit customer wait=15min effort=6 emotion=1 handoffs=0 importance=9 satisfaction=8
where boss wait=ask effort=3 emotion=-1 handoffs=1 importance=8 frequency=30%
where office wait=0..1d toleratedWait=1h effort=3 emotion=-1 handoffs=1 importance=7 frequency=30%..50% firstContactResolved=30%
where customer wait=1d effort=2 emotion=-2 handoffs=2 importance=8 satisfaction=2
quote boss wait=3d..1w toleratedWait=3d effort=5 emotion=0 handoffs=0 importance=9 frequency=80% detection=4
quote boss/regular wait=2d..4d emotion=0 importance=8
quote office wait=4d..10d..14d effort=4 emotion=-1 handoffs=0 importance=10 frequency=80%
quote customer wait=2w toleratedWait=5d effort=4 emotion=-1 handoffs=0 importance=10 satisfaction=4
quotequestion boss wait=2h..1d toleratedWait=2h effort=5 emotion=0 failure=20% handoffs=1 importance=6 frequency=30%
quotequestion office wait=10min..1d effort=4 emotion=0 failure=30% handoffs=2 importance=6 frequency=30% firstContactResolved=40%
talk boss wait=0 effort=6 emotion=1 failure=5% handoffs=0 importance=8 frequency=20%
revised boss wait=2d..5d toleratedWait=2d effort=5 emotion=0 failure=10% handoffs=0 importance=8 frequency=20%..30%
revised office wait=3d..1w effort=4 emotion=-1 failure=20% handoffs=0 importance=7 frequency=30%
chasemail office wait=0 effort=4 emotion=-1 failure=50% handoffs=0 importance=4 frequency=30%
chasecall boss wait=0 effort=5 emotion=0 failure=40% handoffs=0 importance=6 frequency=30%
chasecall office wait=0 effort=4 emotion=-1 failure=40% handoffs=1 importance=5 frequency=40%
chasecall customer effort=3 emotion=-1 importance=3 satisfaction=4
no office wait=1d effort=4 emotion=0 failure=ask handoffs=0 importance=3 frequency=40%
whyno boss wait=0 effort=4 emotion=0 failure=60% handoffs=0 importance=3 frequency=10%
yes office wait=1d..2d toleratedWait=1d effort=5 emotion=1 failure=10% handoffs=1 importance=8 frequency=40%
yes office/regular wait=0..1d effort=6
confirmation office wait=1d..3d toleratedWait=2d effort=6 emotion=0 handoffs=0 importance=7 frequency=40%
confirmation office/regular frequency=10% importance=4
palette boss wait=10min effort=5 emotion=1 failure=10% handoffs=0 importance=7 frequency=30%
palette customer wait=5min effort=5 emotion=1 handoffs=0 importance=8 satisfaction=8
patch boss wait=2d..5d toleratedWait=3d effort=6 emotion=1 handoffs=0 importance=6 frequency=10%
start boss wait=1d..1w toleratedWait=3d effort=5 emotion=0 failure=10% handoffs=0 importance=9 frequency=40%
start office wait=2d..1w effort=4 emotion=0 failure=20% handoffs=1 importance=9 frequency=40%
start customer wait=1w effort=3 emotion=-1 importance=9 satisfaction=5
deferred boss wait=2d..1w toleratedWait=3d effort=4 emotion=-1 failure=20% handoffs=0 importance=8 frequency=10%
deferred office wait=3d..2w effort=3 emotion=-1 failure=30% handoffs=0 importance=9 frequency=15%
deferred customer wait=2w effort=2 emotion=-2 handoffs=1 importance=10 satisfaction=2
deposit office wait=0 effort=5 emotion=-1 failure=10% handoffs=0 importance=5 frequency=20%
arrive boss wait=0..15min..1h effort=6 emotion=0 failure=15% handoffs=1 importance=8 frequency=40%
arrive customer wait=30min effort=5 emotion=0 importance=8 satisfaction=6
dust boss wait=0 effort=6 emotion=0 handoffs=0 importance=7 frequency=40%
dust customer wait=0 effort=4 emotion=-1 importance=8 satisfaction=5
when office wait=5min..2h toleratedWait=15min effort=3 emotion=-1 failure=30% handoffs=2 importance=7 frequency=20% firstContactResolved=50%
when customer wait=1d effort=2 emotion=-2 handoffs=3 importance=7 satisfaction=3
extra boss wait=0..1d toleratedWait=4h effort=4 emotion=-1 failure=20% handoffs=1 importance=8 frequency=15%
supply boss wait=1d..3d toleratedWait=1d effort=5 emotion=-1 failure=ask handoffs=0 importance=5 frequency=10%
acceptance boss wait=0..1d toleratedWait=1d effort=6 emotion=1 handoffs=0 importance=9 frequency=40%
acceptance customer wait=2d effort=5 emotion=1 importance=9 satisfaction=7
tidy boss wait=0 effort=7 emotion=1 failure=10% handoffs=0 importance=8 frequency=40%
tidy customer wait=0 effort=5 emotion=0 importance=8 satisfaction=6
carenote boss wait=0 effort=6 emotion=1 failure=30% handoffs=0 importance=4 frequency=30%
invoice boss wait=1w..2w toleratedWait=2w effort=6 emotion=0 handoffs=0 importance=7 frequency=40%
invoice office wait=2d..3w effort=5 emotion=0 handoffs=0 importance=8 frequency=40%
invoice customer wait=3w effort=4 emotion=-1 importance=8 satisfaction=5
invoicequestion office wait=5min..1d toleratedWait=1h effort=4 emotion=-1 failure=30% handoffs=2 importance=7 frequency=10% firstContactResolved=60%
payment office wait=0 effort=5 emotion=0 failure=5% handoffs=0 importance=4 frequency=40%
dunning office wait=0 effort=3 emotion=-2 handoffs=1 importance=7 frequency=5%
stain boss wait=1h..1d toleratedWait=4h effort=4 emotion=-1 failure=20% handoffs=1 importance=10 frequency=4%
stain office wait=10min..1d effort=3 emotion=-1 failure=30% handoffs=2 importance=10 frequency=4% firstContactResolved=20%
stain customer wait=2d effort=2 emotion=-2 handoffs=2 importance=10 satisfaction=3
fix boss wait=3d..2w toleratedWait=5d effort=5 emotion=0 failure=10% handoffs=0 importance=10 frequency=4%
returns office wait=5min effort=4 emotion=0 failure=20% handoffs=1 importance=3 frequency=3%
warranty office wait=ask effort=4 emotion=0 failure=ask handoffs=1 importance=7 frequency=2%
review boss wait=0 effort=5 emotion=0 failure=ask handoffs=0 importance=2 frequency=20%
tone office wait=1h..2d toleratedWait=1d effort=3 emotion=0 handoffs=1 importance=6 frequency=5%
fiveyears boss wait=0 effort=6 emotion=1 failure=10%..20% handoffs=0 importance=5 frequency=20%
TABLE

# What the customers are worth, and what a question costs.
fields journey customerValue.customers=400 customerValue.marginPerYear=180 \
  customerValue.retention=85% customerValue.discount=0.08 \
  customerValue.casesPerCustomerAndYear=0.25 assumptions.costPerContact=15
fields journey customerValues.1.targetGroup=@owners customerValues.1.acquisitionCost=90 \
  customerValues.1.expectedProfitAtStart=150 customerValues.1.contributionMarginNow=180 \
  customerValues.1.importanceReferrals=8 customerValues.1.careCost=35
fields journey customerValues.2.targetGroup=@managers customerValues.2.acquisitionCost=250 \
  customerValues.2.expectedProfitAtStart=400 customerValues.2.contributionMarginNow=900 \
  customerValues.2.importanceDevelopment=7 customerValues.2.careCost=120

# One action, two measures: rather little, and that done properly.
add action action
add measure redirect --of "${id[action]}"
add measure checklist --of "${id[action]}"
each fields <<'TABLE'
action targetGroup=@owners serves=@quote,@where distribution=@boss,@office
action quantity.planned=120 schedule.start=2026-12-01 schedule.end=2027-03-31
action steps.1.who=@office steps.2.who=@boss
action schedule.milestones.1.date=2027-01-15
action costs.1.kind=ownTime costs.1.planned=400
action expects.1.touchpoint=@quote expects.1.wait=1d..3d
action expects.2.touchpoint=@where expects.2.frequency=10%
redirect who=@office from=2026-11-23 until=2026-11-27 budget=0 state=open
checklist who=@boss from=2026-11-30 until=2026-12-11 budget=50 state=open
TABLE
wordings
