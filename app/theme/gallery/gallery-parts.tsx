import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DefinitionList,
  Details,
  Doors,
  EmptyState,
  EntryList,
  ErrorSummary,
  Fieldset,
  Figure,
  FigureRow,
  FileInput,
  Form,
  Leaves,
  NumberInput,
  PairedRanges,
  Progress,
  Prose,
  RadioGroup,
  RangeWithNumber,
  Renewing,
  Section,
  Select,
  Sheet,
  StatusText,
  StepList,
  TextInput,
} from '#packages/ui/index.ts'

export function ReadingParts() {
  return (
    <>
      <h1>When can every school have its own team?</h1>
      <p class="usa-intro">
        Not yet. At $190 a visit 212 of 385 schools cover their team. Nine dollars more a visit, or six fewer
        missed visits a month, would do it.
      </p>
      <Figure
        size="large"
        label="Schools that cover their own team"
        value="212"
        unit="of 385 schools"
        range="between 180 and 240, under these inputs"
        source={{
          text: 'Source: the practice county’s invented figures, 2025–26, read August 3, 2026',
          href: '#s',
        }}
      />
      <FigureRow>
        <Figure label="What the first year costs" value="$4.1 million" range="from $3.6 to $4.9 million" />
        <Figure label="Clinicians to hire a year" value="24" unit="posts" />
        <Figure
          label="Visit rate here"
          value="Not known"
          range="Nobody has published it. The plan assumes $190."
        />
      </FigureRow>
      <Section id="doors" heading="Three ways in">
        <Doors
          doors={[
            { href: '/plan', title: 'Plan your county', text: 'When every school can have its clinician.' },
            { href: '/roles', title: 'Learn your role', text: 'What changes for you, step by step.' },
            { href: '/convening', title: 'Join the convening', text: 'Ask a county that is ahead of you.' },
          ]}
        />
        <Prose>
          <h3>A heading in the text</h3>
          <p>
            Running text keeps to sixty-six characters a line, with <a href="#x">a link in it</a> and{' '}
            <strong>weight where it counts</strong>. Figures line up: 1234567890.
          </p>
          <ul>
            <li>Schools that run their own team</li>
            <li>Schools that share one</li>
          </ul>
        </Prose>
        <ButtonRow>
          <ButtonLink kind="call" href="/plan">
            Plan your county
          </ButtonLink>
          <ButtonLink href="/roles" kind="outline">
            See the roles
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section id="states" heading="What happened">
        <Alert tone="info" heading="This is a draft">
          <p>
            Made by a visitor. <a href="#y">Read how.</a>
          </p>
        </Alert>
        <Alert tone="success">
          <p>The county’s data are in: 120 schools, 14 districts.</p>
        </Alert>
        <Alert tone="warning" heading="Two files do not agree">
          <p>The count of one school differs by four students.</p>
        </Alert>
        <Alert tone="error" heading="The file was cut off" announced>
          <p>Nothing was written. Download it again, then try once more.</p>
        </Alert>
        <p>
          <StatusText tone="success" text="Confirmed" /> <StatusText tone="info" text="Under way" />{' '}
          <StatusText tone="warning" text="Waiting for the board" />{' '}
          <StatusText tone="error" text="Refused" /> <StatusText tone="none" text="Not begun" />
        </p>
        <Progress id="job" label="Working out the plan" value={0.42} text="42 %: choosing school years" />
        <Renewing href="#job" seconds={3600} again="See how far it is" ready="It is worked out.">
          <p>Being worked out: 12 seconds so far.</p>
        </Renewing>
        <EmptyState
          title="No school is marked yet"
          why="Marks are set by the county office. Nobody has set one."
          action={{ href: '#marks', text: 'Set the first mark' }}
        />
        <Details summary="How sure are we?">
          <p>As sure as the assumptions. The visit rate is the weakest of them.</p>
        </Details>
        <DefinitionList
          items={[
            { term: 'District', detail: 'Alder Valley Joint Unified' },
            { term: 'Students', detail: '1,204 (October 2025)' },
            { term: 'Free or reduced-price meals', detail: 'Not published' },
          ]}
        />
        <EntryList
          entries={[
            {
              key: 'a',
              title: 'Rosa Canyon',
              detail: 'Family navigator · Whole county',
              action: (
                <ButtonLink href="#a" kind="outline">
                  Become Rosa Canyon
                </ButtonLink>
              ),
            },
            { key: 'b', title: <a href="#b">Import of August 3</a>, detail: '120 schools, nothing refused' },
          ]}
        />
        <StepList
          label="Your path"
          steps={[
            { title: 'Bring the county in', state: 'done', stateText: 'Done on August 3' },
            { title: 'Choose who is employed by whom', state: 'now', stateText: 'Next', href: '#z' },
            { title: 'Take the packet to the board', state: 'later', stateText: 'Later' },
          ]}
        />
        <Leaves
          id="leaves"
          title="Two of five leaves"
          leaves={[
            { name: 'Common agenda', state: 'full', stateText: 'agreed' },
            { name: 'Shared measurement', state: 'begun', stateText: 'begun' },
            { name: 'Mutually reinforcing activities', state: 'full', stateText: 'agreed', href: '#leaf' },
            { name: 'Continuous communication', state: 'bare', stateText: 'not yet' },
            { name: 'Backbone support', state: 'bare', stateText: 'not yet' },
          ]}
        />
      </Section>
    </>
  )
}

export function FormParts() {
  return (
    <>
      <h1>Change what the plan assumes</h1>
      <ErrorSummary
        title="Two answers need another look"
        errors={[
          { name: 'rate', text: 'Give the visit rate in dollars, more than 0.' },
          { name: 'shape', text: 'Choose who employs the team.' },
        ]}
      />
      <Sheet>
        <Form action="/plan" method="get" hidden={{ county: '00' }}>
          <TextInput name="name" label="Name of this plan" value="Twice as many interns" maxLength={80} />
          <TextInput name="why" label="Why" hint="Shown to whoever opens the link." rows={3} />
          <NumberInput
            name="rate"
            label="Paid for a visit"
            prefix="$"
            unit="a visit"
            value="0"
            min={1}
            max={900}
            hint="The health center’s own rate, if you know it."
            error="Give the visit rate in dollars, more than 0."
          />
          <RangeWithNumber
            name="missed"
            label="Missed visits"
            unit="% of visits"
            value={12}
            min={0}
            max={50}
            step={1}
            hint="Between 8 and 20 % elsewhere."
          />
          <Select
            name="county"
            label="County"
            value="00"
            placeholder="Choose a county"
            options={[
              { value: '00', text: 'Practice county' },
              { value: '34', text: 'Sacramento' },
            ]}
          />
          <RadioGroup
            name="shape"
            label="Who employs the team?"
            error="Choose who employs the team."
            options={[
              { value: 'county', text: 'The county office', hint: 'It bills for every school.' },
              { value: 'center', text: 'A health center' },
            ]}
          />
          <CheckboxGroup
            name="posts"
            label="Posts to plan for"
            hint="Any that apply."
            values={['clinician']}
            options={[
              { value: 'clinician', text: 'Clinician' },
              { value: 'navigator', text: 'Navigator' },
              { value: 'intern', text: 'Graduate intern' },
            ]}
          />
          <Fieldset legend="How should it be kept?" large>
            <Checkbox name="keep" label="Keep this plan under its name" checked />
            <FileInput
              name="marks"
              label="Marks, as a table"
              hint="A CSV file of at most 1 MB."
              accept=".csv"
            />
          </Fieldset>
          <ButtonRow>
            <Button kind="call">Work out the plan</Button>
            <Button>Save as a draft</Button>
            <Button kind="outline" type="button">
              Compare
            </Button>
            <Button kind="danger" name="do" value="undo">
              Undo the import
            </Button>
            <Button kind="plain">Start again</Button>
            <Button disabled>Not now</Button>
          </ButtonRow>
        </Form>
      </Sheet>
      <PairedRanges />
    </>
  )
}
